import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { openStage } from '#infra/local/play/open-stage.ts'
import { playDay } from '#infra/local/play/play-day.ts'
import { readDay } from '#infra/local/play/read-day.ts'
import { aLicensee } from './a-licensee.ts'
import { endEmbargoes } from './end-embargoes.ts'
import { withLocalStack } from './with-local-stack.ts'

const root = resolve(import.meta.dirname, '../..')
const script = join(root, 'infra/local/play/harbor-day.jsonl')

describe('a scripted day of drops', { timeout: 120_000 }, () => {
  const local = withLocalStack('play')
  const { home } = local
  const folder = join(home, 'imported')

  /** Runs the importer of the docs, as a partner would. */
  const runImporter = () =>
    promisify(execFile)(process.execPath, [join(root, 'docs/importer.mjs'), folder], {
      env: {
        ...process.env,
        WIREDESK_API: local.stack.settings.apiUrl,
        WIREDESK_KEY: local.stack.settings.keys.licensee,
      },
    })
  const readImported = (): Record<string, unknown> =>
    Object.fromEntries(
      readdirSync(folder)
        .filter(name => name.endsWith('.json'))
        .map(name => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
    )
  /** What the feed says is available: the last word on each article. */
  const readFed = async (): Promise<Record<string, unknown>> => {
    const licensee = aLicensee(local.stack.settings)
    const last = new Map((await licensee.readFeed()).map(entry => [entry.articleId, entry]))
    const usable = [...last.values()].filter(({ status }) => status === 'usable')
    return Object.fromEntries(
      await Promise.all(
        usable.map(async ({ articleId, href }) => [articleId, await (await licensee.get(href)).json()]),
      ),
    )
  }

  it('is played, and an importer run between its acts has exactly what the feed shows', async () => {
    const acts = readDay(readFileSync(script, 'utf8'))
    const said: string[] = []
    const stage = openStage(local.stack, script, line => said.push(line))
    const play = (part: typeof acts) => playDay(part, stage, { speed: 1e9, prefix: 'day/' })
    const killed = acts.findIndex(act => 'kill' in act)
    // Before the first kill a partner has the story; the rest is played on the same stage.
    await play(acts.slice(0, killed))
    await runImporter()
    const early = readImported()
    expect(Object.keys(early).length).toBeGreaterThan(2)
    await play(acts)
    await endEmbargoes(home, new Date(Date.now() + 5_000))
    await runImporter()

    const fed = await readFed()
    expect(readImported()).toEqual(fed)
    const headlines = Object.values(fed).map(article => Reflect.get(Object(article), 'headline'))
    expect(headlines.sort()).toEqual([
      'Bus fares to stay as they are',
      'Mayor to open the swan house',
      'Night ferry to sail for another year, at a higher fare',
      'Old quay closes for repairs',
    ])
    const kinds = new Set((await aLicensee(local.stack.settings).readFeed()).map(({ kind }) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['revision', 'kill', 'reinstatement']))
    expect(said.filter(line => /refused|no story/.test(line))).toEqual([])
    await runImporter()
    expect(readImported()).toEqual(fed)
  })

  it('gives an importer embargoed copy when it is released, not before', async () => {
    const until = new Date(Date.now() + 3_600_000).toISOString()
    const fares = readDay(readFileSync(script, 'utf8'))
      .filter(act => 'copy' in act && act.drop === 'fares.txt')
      .map(act => ('copy' in act ? { ...act, copy: act.copy.replace('{{10:00}}', until) } : act))
    const stage = openStage(local.stack, script, () => {})
    await playDay(fares, stage, { speed: 1e9, prefix: 'later/' })
    await runImporter()
    const before = readImported()
    expect(before).toEqual(await readFed())
    await playDay([...fares, { at: '10:00', release: 'fares.txt' }], stage, { speed: 1e9, prefix: 'later/' })
    await runImporter()
    const after = readImported()
    expect(after).toEqual(await readFed())
    expect(Object.keys(after).length).toBe(Object.keys(before).length + 1)
  })

  it('scales embargoes by the speed it is played at', async () => {
    const dropped: string[] = []
    const stage = {
      drop: async (_key: string, bytes: Uint8Array) => void dropped.push(Buffer.from(bytes).toString()),
      order: async () => {},
      readFile: () => Buffer.from('of a file'),
      say: () => {},
    }
    const began = Date.now()
    await playDay(
      [
        { at: '08:00', drop: 'a', copy: '{{09:00}}' },
        { at: '08:00', drop: 'b', file: 'b.txt' },
      ],
      stage,
      { speed: 60, prefix: '' },
    )
    const [instant = '', text] = dropped
    expect(text).toBe('of a file')
    expect(instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    // An hour of the day takes a minute.
    expect(Date.parse(instant)).toBeGreaterThanOrEqual(began + 60_000)
    expect(Date.parse(instant)).toBeLessThanOrEqual(Date.now() + 61_000)
  })

  it('names the line of a script that is not valid', () => {
    expect(() => readDay('{"at":"08:00","drop":"a.txt"}')).toThrow('Line 1 of the day is not an act')
    expect(() => readDay('// a day\n\nnot json')).toThrow('Line 3 of the day is not JSON')
    const backwards = ['{"at":"09:00","hold":"a"}', '{"at":"08:59:59","release":"a"}']
    expect(() => readDay(backwards.join('\n'))).toThrow('Line 2 of the day is at 08:59:59, before 09:00')
  })
})
