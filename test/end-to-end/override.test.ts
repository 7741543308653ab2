import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import type { LocalStack } from '#infra/local/start-local-stack.ts'
import { aLicensee } from './a-licensee.ts'
import { aStory } from './a-story.ts'
import { runCli } from './run-cli.ts'
import { startQuietly } from './start-quietly.ts'

const home = mkdtempSync(join(tmpdir(), 'wiredesk-override-'))
const copy = join(home, 'night-ferry.txt')

describe('wiredesk override', () => {
  let stack: LocalStack
  let articleId: string
  let href: string
  beforeAll(async () => {
    stack = await startQuietly(join(home, 'stack'))
    writeFileSync(copy, aStory('Night fery stays for another year'))
    await wiredesk('drop', copy)
    const change = await aLicensee(stack.settings).awaitChange('Night fery stays for another year')
    articleId = change.articleId
    href = change.href
  })
  afterAll(async () => {
    await stack.stop()
    rmSync(home, { recursive: true, force: true })
  })

  const wiredesk = (...args: string[]) => runCli(join(home, 'stack'), ...args)
  const override = (command: string, ...args: string[]) => wiredesk('override', command, articleId, ...args)
  const read = () => aLicensee(stack.settings).readArticle(href)

  it('set keeps a field through the next revision of the copy', async () => {
    const set = await override('set', 'headline', 'Night ferry stays for another year', '--by', 'Ida')
    expect(set).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^change \d+: version 2 of /),
    })
    expect(await read()).toMatchObject({ headline: 'Night ferry stays for another year', version: 2 })
    expect((await wiredesk('drop', copy)).stdout).toContain('the same as before, nothing changed')
    writeFileSync(copy, aStory('Night fery stays for another year').replace('Monday', 'Tuesday'))
    await wiredesk('drop', copy)
    const later = await read()
    expect(later).toMatchObject({ headline: 'Night ferry stays for another year', version: 3 })
    expect(later.body.text).toContain('Tuesday')
    const listed = await override('list', '--json')
    expect(JSON.parse(listed.stdout)).toMatchObject({
      field: 'headline',
      agencyValue: 'Night fery stays for another year',
      setBy: 'Ida',
      isKept: true,
    })
  })

  it('list shows the agency’s value beside the one set', async () => {
    expect((await override('list')).stdout).toContain('the agency has “Night fery stays for another year”')
  })

  it('set explains how to give a number or a list', async () => {
    const { code, stderr } = await override('set', 'urgency', '4')
    expect([code, stderr.split('\n')]).toEqual([
      65,
      [
        'wiredesk: urgency must be a number',
        'wiredesk: it was given as text; --json gives it as the JSON it is',
        '',
      ],
    ])
  })

  it('set on authors also sets byline and credit', async () => {
    const authors = '[{"name":"Odette Marchetti-Lund","affiliation":"Coastline News Service"}]'
    expect((await override('set', 'authors', '--json', authors, '--correction', 'her name')).code).toBe(0)
    expect(await read()).toMatchObject({
      byline: 'Odette Marchetti-Lund, Coastline News Service',
      credit: expect.stringContaining('Odette Marchetti-Lund'),
      change: { class: 'correction', note: 'her name' },
    })
    expect((await override('clear', 'authors')).code).toBe(0)
    expect(await read()).toMatchObject({ authors: [{ name: 'Odette Marchetti' }] })
  })

  it('export writes a golden folder with the corrected article', async () => {
    const folder = join(home, 'text', 'night-ferry')
    const { code, stdout } = await override('export', folder)
    expect(code).toBe(0)
    expect(stdout).toContain("Today's rules read differently: headline.")
    const bytes = readFileSync(join(folder, 'input.txt'))
    expect(bytes).toEqual(readFileSync(copy))
    const reading = await readDrop({ bytes, path: 'text/night-ferry', receivedAt: '2026-05-06T12:00:00Z' })
    const expected = JSON.parse(readFileSync(join(folder, 'article.json'), 'utf8'))
    const article = reading.ok ? reading.stories[0]?.article : undefined
    expect(expected).toEqual({ ...article, headline: 'Night ferry stays for another year' })
    expect(await override('export', folder)).toMatchObject({ code: 65 })
  })

  it('an override lapses when the agency changes the field, and the receipt says so', async () => {
    writeFileSync(copy, aStory('Night ferry gets a second boat'))
    const { stdout } = await wiredesk('drop', copy)
    expect(stdout).toContain('warning: the agency changed the headline that an editor had set')
    expect(await read()).toMatchObject({ headline: 'Night ferry gets a second boat' })
  })

  it.each([
    [65, 'there is no article', ['set', 'nowhere', 'headline', 'A headline']],
    [65, 'names nobody', ['set', '', 'byline', 'It rained on Monday.']],
    [65, 'authors', ['set', '', 'authors', 'Ana Ruiz']],
    [65, 'nothing to clear', ['clear', '', 'summary']],
    [64, 'these can:', ['set', '', 'body', 'It rained.']],
    [64, 'as text, or with --json', ['set', '', 'headline']],
    [64, 'not JSON', ['set', '', 'authors', '--json', '[']],
  ])('exits %i and says why: %s', async (code, reason, [command = '', article, ...rest]) => {
    const { stderr, ...run } = await wiredesk('override', command, article || articleId, ...rest)
    expect(run.code).toBe(code)
    expect(stderr).toContain(reason)
  })
})
