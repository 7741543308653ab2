import { type Act, ASKED, LICENSEES, type LicenseeName, type Step } from './arbitrary-season.ts'
import { checkCopies, type Way } from './check-copies.ts'
import { checkStarts } from './check-starts.ts'
import { openHooks } from './open-hooks.ts'
import { openSeason } from './open-season.ts'
import { take } from './take.ts'

/** Longer than an endpoint that failed is left alone, and than any embargo of a season. */
const LONG_MS = 8 * 3_600_000
const QUERIES = ['limit=1', 'limit=2', 'limit=3&view=full']
/** A product of which its own feed must tell all: the only one of the first three. */
const only: Partial<Record<LicenseeName, string>> = {
  steady: 'sport',
  early: 'sport',
  british: 'all',
  waning: 'world',
}
const queriesOf = (licensee: LicenseeName): string[] => {
  const product = only[licensee]
  return product ? [...QUERIES, `limit=2&product=${product}`] : QUERIES
}
const FORMATS = ['ninjs', 'newsml-g2', 'nitf', 'html', 'text', 'newsarticle']
const VERSIONS = ['1', '2', '3', '4', '5', '6']

/**
 * Plays a season, then lets everybody read and be sent everything, and returns what was wrong: a word in an
 * answer that the license of that moment does not cover, or copy that a licensee has and should not, or should
 * have and has not.
 */
export const playSeason = async (acts: readonly Act[]): Promise<string[]> => {
  const season = await openSeason()
  const { clock, get, wait } = season
  const readers = LICENSEES.flatMap(licensee =>
    queriesOf(licensee).map(query => ({
      licensee,
      name: `feed?${query}`,
      query,
      product: /product=(\w+)/u.exec(query)?.[1],
      /** Where it goes on, as a parameter of the feed; empty at first. */
      start: '',
      /** When it last came to the end. */
      endedAt: '',
      copies: new Map(),
    })),
  )
  const { hooks, push, order } = await openHooks(season)

  /** Reads a page; returns whether the reader is not yet at the end. */
  const poll = async (reader: (typeof readers)[number]): Promise<boolean> => {
    const query = `${reader.query}${reader.start && `&${reader.start}`}`
    const at = clock.now().toISOString()
    const answer = await (season.races.isOn()
      ? season.call(reader.licensee, { resource: '/v1/feed', query })
      : get(reader.licensee, '/v1/feed', {}, query))
    // Not a product that the licensee holds, or has held.
    if (answer.statusCode === 400) return false
    const page = JSON.parse(answer.body)
    for (const each of page.changes) take(reader.copies, each)
    const next = `after=${page.next}`
    const isMoved = next !== reader.start
    reader.start = next
    if (!isMoved) reader.endedAt = at
    return isMoved
  }
  /** Begins anew: at the start of the log, or where it last came to the end. */
  const begin = (reader: (typeof readers)[number], isFromStart: boolean): void => {
    reader.start = isFromStart || !reader.endedAt ? '' : `since=${reader.endedAt}`
  }
  /** Every way to read copy, and an account. */
  const look = async (licensee: LicenseeName, id: string): Promise<void> => {
    for (const rest of ['', '/revisions']) await get(licensee, `/v1/articles/{id}${rest}`, { id })
    for (const format of FORMATS) await get(licensee, '/v1/articles/{id}', { id }, `format=${format}`)
    for (const version of VERSIONS)
      for (const rest of ['', '/diff'])
        await get(licensee, `/v1/articles/{id}/revisions/{version}${rest}`, { id, version })
    for (const path of ['latest.atom', 'latest.rss', 'latest.json', 'account'])
      await get(licensee, `/v1/${path}`)
    for (const query of ['limit=200', 'view=full', 'format=newsml-g2'])
      await get(licensee, '/v1/feed', {}, query)
  }
  const ask = async ({ licensee, id, version, asked }: Step & { act: 'ask' }): Promise<void> => {
    const { resource, query } = ASKED[asked] ?? ASKED[0]
    await season.call(licensee, { resource, parameters: { id, version }, query })
  }

  const perform = async (step: Step): Promise<void> => {
    await season.act(step)
    const reader = step.act === 'poll' && readers[step.reader]
    if (reader) await poll(reader)
    if (step.act === 'look') await look(step.licensee, step.id)
    const restarted = step.act === 'again' && readers[step.reader]
    if (restarted) begin(restarted, step.isFromStart)
    if (step.act === 'hook') await order(step.licensee, step.order)
    if (step.act === 'push') await push(step.fails)
    if (step.act === 'confirm') await season.confirm(step.licensee, step.id)
    if (step.act === 'compare') await season.compare(step.licensee)
    if (step.act === 'ask') await ask(step)
  }
  for (const act of acts) {
    await wait(1000)
    if (act.act === 'race')
      await season.races.amid(
        act,
        () => perform(act.inner),
        () => perform(act.outer),
      )
    else if (act.act === 'die') await season.races.upTo(act, () => perform(act.step))
    else await perform(act)
  }
  await wait(LONG_MS)
  for (const reader of readers) while (await poll(reader));
  // An endpoint that was gone is there again.
  for (const hook of hooks) hook.isGone = false
  for (const licensee of LICENSEES) await order(licensee, 'resume')
  await push(false)
  for (const licensee of LICENSEES) await look(licensee, 'fire')
  for (const licensee of LICENSEES) await season.compare(licensee)
  const ways: Way[] = [...readers, ...hooks]
  const copies = await checkCopies(season, ways)
  return [...season.wrong, ...copies, ...(await checkStarts(season)), ...season.errors.map(String)]
}
