import { describe, expect, it, vi } from 'vitest'
import { putDrop } from '#infra/local/put-drop.ts'
import { aLicensee } from './a-licensee.ts'
import { aStory } from './a-story.ts'
import { runCli } from './run-cli.ts'
import { withLocalStack } from './with-local-stack.ts'

const local = withLocalStack('kill')
const { home } = local

describe('a kill', { timeout: 120_000 }, () => {
  const drop = (key: string, copy: string) =>
    putDrop(local.stack.s3, local.stack.settings.dropsBucket, key, Buffer.from(copy))
  const ask = (path: string, method = 'GET') =>
    fetch(new URL(path, local.stack.settings.apiUrl), {
      method,
      headers: { 'x-api-key': local.stack.settings.keys.licensee },
    })
  const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 60_000, interval: 100 })
  const awaitStatus = (path: string, status: number) =>
    until(async () => expect((await ask(path)).status).toBe(status))
  const aKill = (headline: string): string =>
    [
      'KILL KILL KILL',
      '',
      `Editors: Please kill the story headlined “${headline}”. A kill is mandatory.`,
    ].join('\r\n')
  const casesOf = async (): Promise<{ id: string; note: string }[]> =>
    (await runCli(home, 'cases', '--json')).stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))

  it('by the desk makes every text 410 at once, is acknowledged, and can be undone', async () => {
    const headline = 'Council votes on the quay'
    await drop('quay.txt', aStory(headline))
    const { articleId } = await aLicensee(local.stack.settings).awaitChange(headline)
    const path = `/v1/articles/${articleId}`
    expect((await ask(path)).status).toBe(200)

    const { code } = await runCli(home, 'kill', articleId, '--reason', 'The vote is next week')
    expect(code).toBe(0)
    for (const each of ['', '/revisions', '/revisions/1', '/revisions/1/diff']) {
      const gone = await ask(path + each)
      expect(gone.status).toBe(410)
      expect(gone.headers.get('cache-control')).toBe('no-store')
      expect(await gone.text()).not.toMatch(/quay|ferry/i)
    }
    const entries = (await aLicensee(local.stack.settings).readFeed()).filter(
      each => each.articleId === articleId,
    )
    expect(entries.map(({ kind, headline }) => [kind, headline])).toEqual([
      ['revision', undefined],
      ['kill', undefined],
    ])

    const outstanding = await runCli(home, 'takedowns', '--json')
    expect(JSON.parse(outstanding.stdout)).toMatchObject({ articleId, acknowledged: [] })
    expect((await ask(`${path}/takedown`, 'PUT')).status).toBe(200)
    expect((await runCli(home, 'takedowns', '--json')).stdout).toBe('')

    expect((await runCli(home, 'reinstate', articleId, '--reason', 'It is this week')).code).toBe(0)
    expect(await (await ask(path)).json()).toMatchObject({ version: 3, status: 'usable', headline })
    expect((await ask(`${path}/revisions/2`)).status).toBe(410)
    expect((await ask(`${path}/takedown`, 'PUT')).status).toBe(409)
  })

  it('by notice finds its story', async () => {
    const headline = 'Lighthouse sold to a brewer'
    await drop('lighthouse.txt', aStory(headline))
    const { articleId } = await aLicensee(local.stack.settings).awaitChange(headline)
    await drop('kill-lighthouse.txt', aKill(headline))
    await awaitStatus(`/v1/articles/${articleId}`, 410)
    const feed = await aLicensee(local.stack.settings).readFeed()
    expect(feed.filter(({ kind }) => kind === 'kill').at(-1)).toMatchObject({ articleId })
  })

  it('by a notice that arrives before its story opens a case, and cancels the story on arrival', async () => {
    const headline = 'Harbour master resigns over a swan'
    await drop('kill-swan.txt', aKill(headline))
    await until(async () => expect((await casesOf()).map(({ note }) => note).join()).toContain(headline))
    await drop('swan.txt', aStory(headline))
    await until(async () => expect(await casesOf()).toEqual([]))
    const feed = await aLicensee(local.stack.settings).readFeed()
    expect(feed.map(change => change.headline)).not.toContain(headline)
    const { articleId } = feed.filter(({ kind }) => kind === 'kill').at(-1) ?? {}
    expect((await ask(`/v1/articles/${articleId}/revisions/1`)).status).toBe(410)
  })
})
