import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aLicensee } from './a-licensee.ts'
import { aStory } from './a-story.ts'
import { runCli } from './run-cli.ts'
import { withLocalStack } from './with-local-stack.ts'

// Each command is its own process, which loads the SDK.
describe('the desk’s commands', { timeout: 180_000 }, () => {
  const local = withLocalStack('desk')
  const { home } = local

  /** Drops a text under a name, and returns the first item of its receipt. */
  const drop = async (name: string, text: string, ...options: string[]) => {
    const file = join(home, name)
    writeFileSync(file, text)
    const { stdout } = await runCli(home, 'drop', '--json', ...options, file)
    return JSON.parse(stdout).receipt.items[0]
  }
  const licensee = () => aLicensee(local.stack.settings)
  const statusOf = async (articleId: string) => {
    const { apiUrl, keys } = local.stack.settings
    const headers = { 'x-api-key': keys.licensee }
    return (await fetch(new URL(`/v1/articles/${articleId}`, apiUrl), { headers })).status
  }
  const entriesOf = async (articleId: string) =>
    (await licensee().readFeed())
      .filter(entry => entry.articleId === articleId)
      .map(({ kind, status, headline }) => [kind, status, headline])
  const openCases = async (): Promise<{ id: string; kind: string; candidates: string[] }[]> =>
    (await runCli(home, 'cases', '--json')).stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
  const byDesk = ['--reason', 'The agency called', '--by', 'ida']

  it('resolve the case of an unreadable embargo by publishing the story', async () => {
    const headline = 'Ferry fares to rise'
    const item = await drop('fares.txt', `EMBARGOED until the minister speaks\r\n\r\n${aStory(headline)}`)
    expect(item).toMatchObject({ status: 'withheld' })
    const [open] = await openCases()
    expect(open).toMatchObject({
      kind: 'embargo',
      candidates: [item.articleId],
      note: 'EMBARGOED until the minister speaks',
    })
    expect(await statusOf(item.articleId)).toBe(404)
    expect((await runCli(home, 'cases', 'resolve', open?.id ?? '', ...byDesk)).code).toBe(64)
    expect((await runCli(home, 'cases', 'resolve', open?.id ?? '', '--publish', ...byDesk)).code).toBe(0)
    expect(await openCases()).toEqual([])
    expect(await statusOf(item.articleId)).toBe(200)
    expect(await entriesOf(item.articleId)).toEqual([['release', 'usable', headline]])
  })

  it('dismiss a kill whose story is unknown, and a story by that name is then published', async () => {
    const headline = 'Swans return to the basin'
    await drop(
      'kill-swans.txt',
      `KILL KILL KILL\r\n\r\nEditors: Please kill the story headlined “${headline}”. A kill is mandatory.`,
    )
    const [open] = await openCases()
    const dismissed = await runCli(home, 'cases', 'dismiss', open?.id ?? '', ...byDesk)
    expect([dismissed.code, dismissed.stdout]).toEqual([0, expect.stringContaining('is dismissed')])
    expect((await runCli(home, 'cases', 'dismiss', open?.id ?? '', ...byDesk)).code).toBe(65)
    const { articleId } = await drop('swans.txt', aStory(headline))
    expect(await statusOf(articleId)).toBe(200)
  })

  it('undo a mistaken kill with a corrected drop, whose reason licensees read', async () => {
    const { articleId } = await drop('chandlery.txt', aStory('Chandlery closes after a century'))
    await runCli(home, 'kill', articleId, ...byDesk)
    expect(await drop('chandlery.txt', aStory('Chandlery closes after 101 years'))).toMatchObject({
      supersededBy: 'kill',
    })
    const mended = aStory('Chandlery to close after a century')
    expect(await drop('chandlery.txt', mended, '--reinstate', 'Another chandlery')).toMatchObject({
      outcome: 'accepted',
      articleId,
      status: 'usable',
    })
    const article = await licensee().readArticle(`/v1/articles/${articleId}`)
    expect(article.change).toEqual({ class: 'refile', note: 'Reinstated: Another chandlery' })
  })

  it('replay stored drops without changing what is read the same, and keep overrides', async () => {
    const from = new Date(Date.now() - 3_600_000).toISOString()
    const to = new Date(Date.now() + 60_000).toISOString()
    const { articleId } = await drop('replay.txt', aStory('Pilots vote on the tide'))
    await runCli(home, 'override', 'set', articleId, 'headline', 'Pilots vote on the tide tables')
    const before = await entriesOf(articleId)
    const dry = await runCli(home, 'replay', '--from', from, '--to', to, '--dry-run')
    const real = await runCli(home, 'replay', '--from', from, '--to', to)
    for (const { code, stderr } of [dry, real])
      expect([code, stderr]).toEqual([0, expect.stringMatching(/\d+ drops read again: .*\d+ unchanged/)])
    // Killed and replaced stories of the other tests are listed, but nothing of them is changed.
    for (const line of real.stdout.split('\n').filter(Boolean))
      expect(JSON.parse(line).outcome).toMatch(/^(superseded|canceled|gone|unknown)$/)
    expect(await entriesOf(articleId)).toEqual(before)
    expect((await runCli(home, 'replay', '--from', 'yesterday', '--to', to)).code).toBe(64)
  })
})
