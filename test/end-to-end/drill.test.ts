import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { deskPorts } from '#infra/cli/desk/desk-ports.ts'
import { findLocalStack } from '#infra/cli/drop/find-local-stack.ts'
import { FeedPage } from '#schemas/license/feed-page.ts'
import { aLicensee } from './a-licensee.ts'
import { aStory } from './a-story.ts'
import { endEmbargoes } from './end-embargoes.ts'
import { runCli } from './run-cli.ts'
import { startQuietly } from './start-quietly.ts'
import { withLocalStack } from './with-local-stack.ts'

/** The drill in docs/runbook.md: the table is lost, and filled again from an export and the drops. */
describe('the recovery drill', { timeout: 300_000 }, () => {
  const local = withLocalStack('drill')
  const { home } = local
  const file = join(home, 'export.jsonl')
  const byDesk = ['--reason', 'The agency called', '--by', 'ida']

  const drop = async (name: string, text: string, ...options: string[]) => {
    const path = join(home, name)
    writeFileSync(path, text)
    const { stdout } = await runCli(home, 'drop', '--json', ...options, path)
    return JSON.parse(stdout).receipt.items[0] ?? JSON.parse(stdout).receipt
  }
  const cli = async (...args: string[]) => {
    const ran = await runCli(home, ...args)
    expect([args[0], ran.code, ran.stderr]).toEqual([args[0], 0, expect.any(String)])
    return ran.stdout
  }
  const loseTable = async () => {
    await local.stack.stop()
    rmSync(local.stack.home.tables, { recursive: true })
    local.stack = await startQuietly(home)
  }
  /** How each article of the log stands, and the log itself. */
  const readAll = async () => {
    const { articles, changes } = deskPorts(findLocalStack(home))
    const log = await changes.after(0, 1000)
    const currents = await articles.readCurrents([...new Set(log.map(({ articleId }) => articleId))])
    return {
      log: log.map(({ committedAt: _, ...change }) => change),
      articles: currents
        .map(({ lock: _, change, ...current }) => ({
          ...current,
          status: change?.status,
          version: change?.version,
        }))
        .sort((one, other) => one.articleId.localeCompare(other.articleId)),
    }
  }
  const cliLines = async (...args: string[]): Promise<Record<string, unknown>[]> =>
    (await cli(...args))
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))

  it('restores every article, the desk’s decisions, rights and keys, and licensees’ cursors', async () => {
    // Texts that come again, that are corrected, and one that nobody can read.
    const ferry = await drop('ferry.txt', aStory('Ferry sails again'))
    await drop('ferry.txt', aStory('Ferry sails again, and later'))
    await drop('ferry-again.txt', aStory('Ferry sails again, and later'))
    await drop('blank.txt', ' ')
    // The desk's part: an override that outlives an update, a kill, a mistaken kill, a hold, and an embargo
    // that ends.
    const pilots = await drop('pilots.txt', aStory('Pilots vote on the tide'))
    await cli(
      'override',
      'set',
      pilots.articleId,
      'headline',
      'Pilots vote on the tide tables',
      '--by',
      'ida',
    )
    await cli(
      'override',
      'set',
      pilots.articleId,
      'sections',
      '--json',
      '["Harbour"]',
      '--correction',
      'Filed wrongly',
    )
    await drop('pilots.txt', `${aStory('Pilots vote on the tide')}\r\n\r\nThe vote is on Friday.`)
    const quay = await drop('quay.txt', aStory('Council votes on the quay'))
    await cli('kill', quay.articleId, ...byDesk)
    const swan = await drop('swan.txt', aStory('Swan is named after a mayor'))
    await cli('kill', swan.articleId, ...byDesk)
    await cli('reinstate', swan.articleId, ...byDesk)
    const fares = await drop(
      'fares.txt',
      `EMBARGOED until the minister speaks\r\n\r\n${aStory('Ferry fares to rise')}`,
    )
    const [open] = await cliLines('cases', '--json')
    // Late enough to lie in the future even if the command line starts slowly: the release has its own clock.
    const soon = new Date(Date.now() + 15_000).toISOString()
    await cli('cases', 'resolve', String(open?.id), '--until', soon, ...byDesk)
    await endEmbargoes(home, new Date(Date.parse(soon) + 1))
    // Notices in words: one that finds its story, and one whose story never came, which the desk dismisses.
    const brewer = await drop('brewer.txt', aStory('Lighthouse sold to a brewer'))
    const aKill = (headline: string) =>
      `KILL KILL KILL\r\n\r\nEditors: Please kill the story headlined “${headline}”. A kill is mandatory.`
    await drop('kill-brewer.txt', aKill('Lighthouse sold to a brewer'))
    await drop('kill-basin.txt', aKill('Swans return to the basin'))
    const [waiting] = await cliLines('cases', '--json')
    await cli('cases', 'dismiss', String(waiting?.id), ...byDesk)
    const basin = await drop('basin.txt', aStory('Swans return to the basin'))

    const licensee = aLicensee(local.stack.settings)
    await licensee.readArticle(`/v1/articles/${ferry.articleId}`)
    const oldKey = local.stack.settings.keys.licensee
    const statusOf = async (articleId: string) => {
      const url = new URL(`/v1/articles/${articleId}`, local.stack.settings.apiUrl)
      return (await fetch(url, { headers: { 'x-api-key': oldKey } })).status
    }
    const isFree = async () => expect(await statusOf(fares.articleId)).toBe(200)
    await vi.waitFor(isFree, { timeout: 120_000, interval: 200 })
    const { next } = FeedPage.parse(await (await licensee.get('/v1/feed?limit=5')).json())
    const readRest = async (apiUrl: string) => {
      const answer = await fetch(new URL(`/v1/feed?limit=50&after=${next}`, apiUrl), {
        headers: { 'x-api-key': oldKey },
      })
      expect(answer.status).toBe(200)
      const { changes } = FeedPage.parse(await answer.json())
      return changes.map(({ href: _, ...change }) => change)
    }
    const rest = await readRest(local.stack.settings.apiUrl)
    expect(rest.length).toBeGreaterThan(5)
    const before = await readAll()
    const usage = ['usage', '--licensee', 'demo-gazette', '--month', new Date().toISOString().slice(0, 7)]
    const given = await cli(...usage)
    await cli('export', file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect((await runCli(home, 'export', file)).code).toBe(65)
    expect((await runCli(home, 'restore', file)).code).toBe(65)

    await loseTable()
    expect((await readAll()).log).toEqual([])

    const restored = JSON.parse(await cli('restore', file, '--json'))
    expect(restored).toMatchObject({ newDrops: 0, missing: [], stale: [], differences: [], isLogAlike: true })
    expect(restored.articles).toBe(before.articles.length)
    expect(await readAll()).toEqual(before)

    const stories = [ferry, pilots, quay, swan, fares, brewer, basin]
    expect(await Promise.all(stories.map(({ articleId }) => statusOf(articleId)))).toEqual([
      200, 200, 410, 200, 200, 410, 200,
    ])
    expect(await readRest(local.stack.settings.apiUrl)).toEqual(rest)
    expect(await cli(...usage)).toContain(given.trim().split('\n')[0])
    const overrides = await cliLines('override', 'list', pilots.articleId, '--json')
    expect(overrides.map(({ field, setBy }) => [field, setBy])).toContainEqual(['headline', 'ida'])
    expect(await cliLines('cases', '--json')).toEqual([])
    // The keys that the new stack made before the restore can still be revoked.
    const made = local.stack.settings.keys.operator.slice(-4)
    const keys = (await cliLines('key', 'list', '--json')).filter(({ scope }) => scope === 'operator')
    expect(keys.map(({ last4 }) => last4)).toContain(made)
    // Restoring once more changes nothing, and opens no key that was revoked since.
    const exported = keys.find(({ last4 }) => last4 !== made)?.id
    await cli('key', 'revoke', String(exported))
    await cli('restore', file, '--resume')
    const revoked = { id: exported, revokedAt: expect.any(String) }
    expect(await cliLines('key', 'list', '--json')).toContainEqual(expect.objectContaining(revoked))
    expect((await readAll()).articles).toEqual(before.articles)
  })

  it('also ingests drops newer than the export, and names the articles that differ', async () => {
    const { articleId } = await drop('ferry.txt', aStory('Ferry sails no more'))
    await loseTable()
    const { code, stdout } = await runCli(home, 'restore', file, '--json')
    const restored = JSON.parse(stdout)
    expect([code, restored.newDrops, restored.isLogAlike]).toEqual([1, 1, false])
    expect(restored.differences).toMatchObject([{ articleId, was: { version: 2 }, is: { version: 3 } }])
    const article = await aLicensee(local.stack.settings).readArticle(`/v1/articles/${articleId}`)
    expect(article.headline).toBe('Ferry sails no more')
    const later = await drop('ferry.txt', aStory('Ferry sails on Sundays'))
    expect(later).toMatchObject({ articleId, outcome: 'accepted' })
  })
})
