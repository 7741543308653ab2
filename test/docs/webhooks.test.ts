import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { signMessage } from '#functions/push/sign-message.ts'

const root = resolve(import.meta.dirname, '../..')
const SECRET = `whsec_${Buffer.from('s'.repeat(32)).toString('base64')}`

/** The receiver shown on the page for licensees, with a free port and a `take` that prints. */
const receiverOfThePage = (): string => {
  const page = readFileSync(resolve(root, 'docs/webhooks.md'), 'utf8')
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? []
  expect(example).toContain('.listen(8443)')
  return [
    'const take = async message => console.log(message.type)',
    example.replace(
      '.listen(8443)',
      ".listen(0, '127.0.0.1', function () { console.log(this.address().port) })",
    ),
  ].join('\n')
}

test('the example receiver of docs/webhooks.md takes a signed message once, and refuses an unsigned one', async () => {
  const receiver = spawn(process.execPath, ['--input-type=module', '-e', receiverOfThePage()], {
    cwd: root,
    env: { ...process.env, WEBHOOK_SECRET: SECRET },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void receiver.kill())
  const printed: string[] = []
  receiver.stdout.setEncoding('utf8').on('data', (text: string) => printed.push(...text.trim().split('\n')))
  await once(receiver.stdout, 'data')
  const [port] = printed

  const message = { id: 'msg_1', type: 'article.canceled', body: '{"type":"article.canceled"}' }
  const send = async (body: string) => {
    const headers = signMessage(message, [SECRET], new Date())
    return (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body })).status
  }
  expect(await send(message.body)).toBe(204)
  expect(await send(message.body)).toBe(204)
  expect(await send('{"type":"article.published"}')).toBe(401)
  await vi.waitFor(() => expect(printed.slice(1)).toEqual(['article.canceled']), { timeout: 60_000 })
})

test('the example of a signature in docs/webhooks.md is what would be sent', () => {
  const page = readFileSync(resolve(root, 'docs/webhooks.md'), 'utf8')
  const fieldOf = (name: string) => new RegExp(`^${name} {2,}(\\S+)$`, 'm').exec(page)?.[1] ?? ''
  const [id, body] = [fieldOf('webhook-id'), fieldOf('body')]
  const sent = new Date(Number(fieldOf('webhook-timestamp')) * 1000)
  expect(signMessage({ id, type: 'ping', body }, [fieldOf('secret')], sent)).toMatchObject({
    'webhook-id': id,
    'webhook-signature': fieldOf('webhook-signature'),
  })
})
