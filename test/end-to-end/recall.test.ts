import { expect, it, vi } from 'vitest'
import { putDrop } from '#infra/local/put-drop.ts'
import { aLicensee } from './a-licensee.ts'
import { aStory } from './a-story.ts'
import { runCli } from './run-cli.ts'
import { withLocalStack } from './with-local-stack.ts'

const local = withLocalStack('recall')

it('takes back what stood before a correction, for good, and the corrected story stays', {
  timeout: 120_000,
}, async () => {
  const { stack, home } = local
  const { settings, s3 } = stack
  const drop = (copy: string) => putDrop(s3, settings.dropsBucket, 'quay.txt', Buffer.from(copy))
  const ask = (path: string) =>
    fetch(new URL(path, settings.apiUrl), { headers: { 'x-api-key': settings.keys.licensee } })
  const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 60_000, interval: 100 })

  const [named, mended] = ['Holm sells the quay', 'Owner sells the quay'].map(aStory) as [string, string]
  await drop(named)
  const { articleId } = await aLicensee(settings).awaitChange('Holm sells the quay')
  const path = `/v1/articles/${articleId}`
  expect((await ask(path)).status).toBe(200)
  await drop(mended)
  await aLicensee(settings).awaitChange('Owner sells the quay')
  expect((await ask(`${path}/revisions/1`)).status).toBe(200)

  const order = ['recall', articleId, '--reason', 'A court ordered it', '--before']
  expect((await runCli(home, ...order, '1')).code).toBe(65)
  const done = await runCli(home, ...order, '2')
  expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('Versions before 2 of article')])
  expect((await runCli(home, ...order, '2', '--json')).stdout).toContain('"outcome":"unchanged"')

  for (const each of ['/revisions/1', '/revisions/1?format=nitf', '/revisions/1/diff']) {
    const gone = await ask(path + each)
    expect(gone.status).toBe(410)
    expect(gone.headers.get('cache-control')).toBe('no-store')
    expect(await gone.text()).not.toContain('Holm')
  }
  const entries = (await aLicensee(settings).readFeed()).filter(each => each.articleId === articleId)
  expect(entries.map(({ kind, headline }) => [kind, headline])).toEqual([
    ['revision', undefined],
    ['revision', 'Owner sells the quay'],
    ['revision', 'Owner sells the quay'],
  ])

  await drop(named)
  await until(async () => {
    const { stdout } = await runCli(home, 'drops', '--json')
    expect(stdout).toContain('"supersededBy":"recall"')
  })
  expect(await (await ask(path)).json()).toMatchObject({ version: 2, headline: 'Owner sells the quay' })
})
