import type { UseCase } from '#call/dispatch.ts'
import { invalidParameters, readQuery } from '#call/read-query.ts'
import type { LatestFeed } from '#domain/feeds/latest-feed.ts'
import { present } from '#domain/present.ts'
import type { FindHolding } from '#license/find-holding.ts'
import { toTombstone } from '#license/texts/to-tombstone.ts'
import type { Clock } from '#ports'
import { LatestQuery } from '#schemas/queries/latest-query.ts'
import { latestCommit } from '../latest-commit.ts'
import { noLicensee } from '../no-licensee.ts'
import type { FindEntries } from './find-entries.ts'
import type { FindLatest } from './find-latest.ts'

interface Ports {
  findHolding: FindHolding
  findLatest: FindLatest
  findEntries: FindEntries
  clock: Clock
}

const feeds = {
  atom: {
    mediaType: 'application/atom+xml; charset=utf-8',
    load: async () => (await import('#domain/feeds/write-atom.ts')).writeAtom,
  },
  rss: {
    mediaType: 'application/rss+xml; charset=utf-8',
    load: async () => (await import('#domain/feeds/write-rss.ts')).writeRss,
  },
  json: {
    mediaType: 'application/feed+json',
    load: async () => (await import('#domain/feeds/write-json-feed.ts')).writeJsonFeed,
  },
} as const

/** The time an empty feed states, which must not change. */
const NEVER = '1970-01-01T00:00:00Z'

/**
 * `GET /v1/latest.atom`, `.rss` and `.json`: the newest articles the license covers now, in full, for feed
 * readers and importers. Nothing embargoed, canceled or expired is included; Atom also lists what is gone or held back.
 */
export const createServeLatest =
  ({ findHolding, findLatest, findEntries, clock }: Ports, as: keyof typeof feeds): UseCase =>
  async call => {
    const query = readQuery(LatestQuery, call)
    if (!query.ok) return query
    const { limit, product, section, language } = query.value
    const holding = await findHolding(call.caller)
    if (!holding) return noLicensee
    const held = holding.held.filter(({ id }) => product === undefined || id === product)
    if (product !== undefined && held.length === 0)
      return invalidParameters(call, Object.keys(LatestQuery.shape), [
        { parameter: 'product', detail: 'is not a product that you hold' },
      ])

    const now = clock.now()
    const lists = { ...(section && { sections: [section] }), ...(language && { languages: [language] }) }
    const wanted = { holding, product, lists, limit, withOwed: as === 'atom' }
    const { readable, ended } = await findLatest(wanted, now)
    const entries = await findEntries(readable, { ...holding, held, advance: [] }, now, call.base)
    const asked = new URLSearchParams(present({ product, section, language })).toString()
    const feed: LatestFeed = {
      id: `urn:wiredesk:latest:${[holding.licensee.id, asked.replace(/^product=/, '')].filter(Boolean).join(':')}`,
      href: `${call.base}${call.resource}${asked && `?${asked}`}`,
      updated: latestCommit([...readable, ...ended.map(({ change }) => change)]) ?? NEVER,
      entries,
      ended: ended.map(({ change, status }) => toTombstone(change, status)),
    }
    const { mediaType, load } = feeds[as]
    const write = await load()
    return { ok: true, mediaType, text: write(feed) }
  }
