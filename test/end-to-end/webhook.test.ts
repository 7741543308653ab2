import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { putDrop } from '#infra/local/put-drop.ts'
import type { LocalStack } from '#infra/local/start-local-stack.ts'
import { WebhookAnswer, WebhookWithSecret } from '#schemas/webhooks/webhook-answer.ts'
import { aStory } from './a-story.ts'
import { openReceiver } from './open-receiver.ts'
import { runCli } from './run-cli.ts'
import { startQuietly } from './start-quietly.ts'

const home = mkdtempSync(join(tmpdir(), 'wiredesk-webhook-'))
const trouble: string[] = []

describe('a webhook', { timeout: 120_000 }, () => {
  let stack: LocalStack
  let receiver: Awaited<ReturnType<typeof openReceiver>>
  let id: string
  beforeAll(async () => {
    receiver = await openReceiver()
    stack = await startQuietly(home, trouble)
  })
  afterAll(async () => {
    await stack.stop()
    await receiver.close()
    rmSync(home, { recursive: true, force: true })
  })

  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(new URL(`/v1/webhooks${path}`, stack.settings.apiUrl), {
      method,
      headers: { 'x-api-key': stack.settings.keys.licensee },
      ...(body && { body: JSON.stringify(body) }),
    })
    return { status: response.status, json: response.status === 204 ? undefined : await response.json() }
  }
  const drop = (key: string, headline: string) =>
    putDrop(stack.s3, stack.settings.dropsBucket, key, Buffer.from(aStory(headline)))
  const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000, interval: 50 })
  const told = () => receiver.taken.map(({ message }) => message.type)
  const articleOf = (at: number) => {
    const { message } = receiver.taken[at] ?? {}
    if (message?.type === 'ping' || !message) throw new Error(`Message ${at} is about no article`)
    return message.data
  }

  it('is refused with an internal address, and registered with one that a test message reaches', async () => {
    const inside = await call('POST', '', { url: 'http://169.254.169.254/latest/meta-data/' })
    expect(inside.status).toBe(400)
    const { status, json } = await call('POST', '', { url: receiver.url, view: 'full' })
    expect(status).toBe(201)
    const created = WebhookWithSecret.parse(json)
    id = created.id
    receiver.trust(created.secret)
    expect((await call('POST', `/${id}/test`)).status).toBe(202)
    await until(() => expect(told()).toEqual(['ping']))
  })

  it('delivers a story signed within seconds, and retries under the same id', async () => {
    receiver.answers.push(500)
    await drop('quay.txt', 'Council votes on the quay')
    await until(() => expect(told()).toEqual(['ping', 'article.published', 'article.published']))
    const [, first, again] = receiver.taken
    expect([first?.status, again?.status, again?.id]).toEqual([500, 204, first?.id])
    expect(articleOf(2).article?.headline).toBe('Council votes on the quay')
    // An attempt is recorded when the endpoint has answered.
    await until(async () => {
      const { json } = await call('GET', `/${id}/deliveries?limit=2`)
      expect(json).toMatchObject({
        attempts: [
          { messageId: first?.id, outcome: 'delivered', status: 204 },
          { messageId: first?.id, outcome: 'failed', status: 500 },
        ],
      })
    })
  })

  it('delivers the kill of a story without any of its text', async () => {
    const { articleId } = articleOf(1)
    expect((await runCli(home, 'kill', articleId, '--reason', 'The vote is next week')).code).toBe(0)
    await until(() => expect(told().slice(3)).toEqual(['article.canceled']))
    expect(articleOf(3)).toMatchObject({ articleId, status: 'canceled' })
    expect(JSON.stringify(articleOf(3))).not.toMatch(/quay|ferry/i)
  })

  it('is signed with both secrets while one is rotated', async () => {
    const { secret } = WebhookWithSecret.parse((await call('POST', `/${id}/secret`)).json)
    await call('POST', `/${id}/test`)
    await until(() => expect(told().slice(4)).toEqual(['ping']))
    receiver.trust(secret)
    await call('POST', `/${id}/test`)
    await until(() => expect(told().slice(5)).toEqual(['ping']))
  })

  it('is disabled by a 410, and continues from there when resumed', async () => {
    receiver.answers.push(410)
    await drop('pier.txt', 'Pier to be rebuilt')
    const read = async () => WebhookAnswer.parse((await call('GET', `/${id}`)).json)
    await until(async () => expect((await read()).status).toBe('disabled'))
    expect((await read()).notice?.detail).toContain('410 Gone')
    await call('POST', `/${id}/resume`)
    await until(() => expect(receiver.taken.slice(6).map(({ status }) => status)).toEqual([410, 204]))
    expect(articleOf(7).headline).toBe('Pier to be rebuilt')
  })

  it('is replayed from a cursor under the same message ids', async () => {
    const { cursor } = articleOf(2)
    const before = receiver.taken.length
    expect((await call('POST', `/${id}/replay`, { after: cursor })).status).toBe(200)
    await until(() => expect(receiver.taken).toHaveLength(before + 2))
    expect(receiver.taken.slice(before).map(({ id }) => id)).toEqual([3, 7].map(at => receiver.taken[at]?.id))
  })

  it('is managed from the command line', async () => {
    const webhook = (act: string, ...args: string[]) =>
      runCli(home, 'webhook', act, ...args, '--licensee', 'demo-gazette')
    expect((await webhook('list')).stdout).toBe(`${id}  active  full  ${receiver.url}\n`)
    expect((await runCli(home, 'webhook', 'list')).stdout).toMatch(
      new RegExp(`^demo-gazette {2}${id} {2}active {2}full {2}\\S+\\n {2}\\S+ changes? behind\\n$`),
    )
    const unknown = await runCli(home, 'webhook', 'list', '--licensee', 'nobody')
    expect([unknown.code, unknown.stderr]).toEqual([65, 'wiredesk: no licensee nobody at the local stack\n'])
    const inside = await webhook('create', 'http://10.0.0.1/')
    expect([inside.code, inside.stderr]).toEqual([
      65,
      'wiredesk: "url" leads to an address that is not public.\n',
    ])
    const made = await webhook('create', receiver.url, '--description', 'Archive', '--json')
    const other = WebhookWithSecret.parse(JSON.parse(made.stdout)).id
    expect((await webhook('rotate', other)).stdout).toMatch(/^whsec_[\w+/]+=*$/m)
    expect((await webhook('remove', other)).code).toBe(0)
    expect((await webhook('resume', other)).code).toBe(65)
    const before = receiver.taken.length
    expect((await webhook('test', id)).code).toBe(0)
    await until(() => expect(receiver.taken).toHaveLength(before + 1))
    expect((await webhook('deliveries', id, '--limit', '1')).stdout).toMatch(
      /delivered {2}204 {2}\d+ ms {2}ping/,
    )
  })

  it('was sent only verifiable messages, without trouble', () => {
    expect([receiver.forged, trouble]).toEqual([[], []])
  })
})
