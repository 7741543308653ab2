import type { UseCase } from '#call/dispatch.ts'
import { invalidParameters, readQuery } from '#call/read-query.ts'
import type { LatestFeed } from '#domain/feeds/latest-feed.ts'
import { present } from '#domain/present.ts'
import type { FindHolding, Holding } from '#license/find-holding.ts'
import type { FindTexts } from '#license/texts/find-texts.ts'
import { MOST_TEXT_BYTES } from '#license/texts/most-text-bytes.ts'
import { toTombstone } from '#license/texts/to-tombstone.ts'
import type { ArticleStore, Clock } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { LatestQuery } from '#schemas/queries/latest-query.ts'
import { latestCommit } from '../latest-commit.ts'
import { noLicensee } from '../no-licensee.ts'
import type { FindLatest } from './find-latest.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  findHolding: FindHolding
  findLatest: FindLatest
  findTexts: FindTexts
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

/** How often one call reads texts at most: each time it may wait for a text in S3. */
const MOST_ROUNDS = 6

/** The time an empty feed states, which must not change. */
const NEVER = '1970-01-01T00:00:00Z'

/** Whether a change may lack the time when its story was first out because it had no room for it (fit-change.ts): CURRENT has that time. */
const lacksFirstOut = ({ version, firstOut, correlationId }: Change, article?: LicensedArticle): boolean =>
  article !== undefined && !article.firstCreated && version > 1 && !firstOut && !correlationId

/**
 * `GET /v1/latest.atom`, `.rss` and `.json`: the newest articles the license covers now, in full, for feed
 * readers and importers. Nothing embargoed, canceled or expired is included; Atom also lists what is gone or held back.
 */
export const createServeLatest = (
  { articles: store, findHolding, findLatest, findTexts, clock }: Ports,
  as: keyof typeof feeds,
): UseCase => {
  /**
   * The newest texts there is room for. One too large for it, such as a data set dropped by mistake, leaves it
   * to what follows.
   */
  const findNewest = async (changes: readonly Change[], holding: Holding, now: Date) => {
    const newest = new Map<Change, LicensedArticle>()
    let [rest, room] = [changes, MOST_TEXT_BYTES]
    for (let round = 1; round <= MOST_ROUNDS && rest.length > 0; round += 1) {
      const found = await findTexts(rest, holding, now, room)
      for (const [change, article] of found.articles) newest.set(change, article)
      rest = rest.slice(found.changes.length)
      room -= found.bytes
    }
    return newest
  }
  const findFirstOuts = async (changes: readonly Change[]): Promise<Map<string, string | undefined>> => {
    const ids = changes.map(({ articleId }) => articleId)
    const currents = ids.length > 0 ? await store.readCurrents(ids) : []
    return new Map(currents.map(({ articleId, firstOut }) => [articleId, firstOut]))
  }
  return async call => {
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
    const articles = await findNewest(readable, { ...holding, held, advance: [] }, now)
    const keptApart = await findFirstOuts(
      readable.filter(change => lacksFirstOut(change, articles.get(change))),
    )
    const entries = readable.flatMap(change => {
      const article = articles.get(change)
      const href = `${call.base}/v1/articles/${encodeURIComponent(change.articleId)}`
      if (!article) return []
      const { firstOut = keptApart.get(change.articleId), versionCreated, committedAt: updated } = change
      const published = article.firstCreated ?? firstOut ?? versionCreated ?? updated
      return [{ article, href, published, updated }]
    })
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
}
