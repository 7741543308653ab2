import { sealCursor } from '#domain/cursor/seal-cursor.ts'
import { seeChange } from '#domain/rights/visibility/see-change.ts'
import type { Holding } from '#license/find-holding.ts'
import { cacheEntry } from '#license/log/cache-entry.ts'
import { lastVisibleUpTo } from '#license/log/last-visible-up-to.ts'
import type { ScanOwed } from '#license/log/scan-owed.ts'
import type { FindHiddenTexts } from '#license/texts/find-hidden-texts.ts'
import type { FindTexts } from '#license/texts/find-texts.ts'
import type { Clock, Log } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { FeedPage } from '#schemas/license/feed-page.ts'
import { traceLines } from '#schemas/metrics/trace-lines.ts'
import type { FeedQuery } from '#schemas/queries/feed-query.ts'
import type { Start } from './find-start.ts'

/** The most changes on a page with articles: each costs a read and a line of the ledger. */
export const MOST_TEXTS = 50

interface Ports {
  scanOwed: ScanOwed
  findHiddenTexts: FindHiddenTexts
  findTexts: FindTexts
  clock: Clock
  log: Log
}

interface WantedPage extends Pick<FeedQuery, 'limit' | 'view' | 'product'> {
  from: Start
  /** The products whose changes are asked for, of those that the licensee holds. */
  asked: Holding
  /** All that the licensee holds. */
  whole: Holding
  /** The URL before the API's own paths. */
  base: string
  /** Returns whether a page is the one that the caller already has; absent if it names none. */
  isUnmodified?: (page: FeedPage) => boolean
}

export type ReadFeedPage = (wanted: WantedPage) => Promise<FeedPage>

/**
 * Reads the page of a licensee's feed that begins at a place in the log. Anything outside the license, or not
 * yet published (unless shown in advance), is left out without a trace: no number, cursor or page reveals it;
 * but the kill, expiry or withdrawal of what the licensee was given is told, whatever became of its license.
 * No change of an article that is now killed, expired or withheld, early or late, shows any of its text.
 * Whether a page the caller already has still stands is checked with a read that may lag a moment, since a
 * 304 carries no text.
 */
export const createReadFeedPage =
  ({ scanOwed, findHiddenTexts, findTexts, clock, log }: Ports): ReadFeedPage =>
  async ({ limit, view, product, from, asked, whole, base, isUnmodified }) => {
    const now = clock.now()
    const { licensee } = whole
    const see = (change: Change) => seeChange(change, asked, now)
    const seeAtAll = (change: Change) => seeChange(change, whole, now)
    const isFull = view === 'full'

    const most = isFull ? Math.min(limit, MOST_TEXTS) : limit
    const read = { licensee, product, see, seeAtAll }
    const { visible, next } = await scanOwed(from.seq, most, read)
    const page = (entries: FeedPage['changes'], last: number): FeedPage => ({
      changes: entries,
      next: sealCursor(last, licensee.cursorSecret),
    })
    if (isUnmodified && !isFull && visible.length > 0) {
      const unhidden = page(
        visible.map(change => cacheEntry(change, base, false)),
        next,
      )
      if (isUnmodified(unhidden) && (await findHiddenTexts(visible, asked, { mayLag: true })).size === 0)
        return unhidden
    }
    const shown = isFull
      ? await findTexts(visible, asked, now)
      : { changes: visible, articles: new Map(), isGone: await findHiddenTexts(visible, asked) }

    const seen = shown.changes.length < visible.length ? (shown.changes.at(-1)?.seq ?? from.seq) : next
    if (shown.changes.length > 0)
      log.info(traceLines.pageGiven, {
        licensee: licensee.id,
        view,
        changes: shown.changes.map(({ seq }) => String(seq)),
        correlationId: shown.changes.map(change => change.correlationId).filter(id => id !== undefined),
      })
    const isBlind = !from.isOwn && visible.length === 0
    const entries = shown.changes.map(change => {
      const entry = cacheEntry(change, base, shown.isGone.has(change))
      const article = shown.articles.get(change)
      return article ? { ...entry, article } : entry
    })
    return page(entries, isBlind ? await lastVisibleUpTo(scanOwed, seen, read) : seen)
  }
