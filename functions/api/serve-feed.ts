import type { UseCase } from '#call/dispatch.ts'
import { invalidParameters, readQuery } from '#call/read-query.ts'
import { openCursor } from '#domain/cursor/open-cursor.ts'
import { sealCursor } from '#domain/cursor/seal-cursor.ts'
import { sightOfChange } from '#domain/rights/sight-of-change.ts'
import type { FindGone } from '#license/find-gone.ts'
import type { FindHolding } from '#license/find-holding.ts'
import { scanChanges } from '#license/scan-changes.ts'
import { toFeedEntry } from '#license/to-feed-entry.ts'
import type { ChangeLog, Clock } from '#ports'
import type { FeedPage } from '#schemas/feed-page.ts'
import { FeedQuery } from '#schemas/feed-query.ts'
import type { Product } from '#schemas/product.ts'
import { noLicensee } from './no-licensee.ts'

interface Ports {
  findHolding: FindHolding
  changes: Pick<ChangeLog, 'after'>
  findGone: FindGone
  clock: Clock
}

/**
 * `GET /v1/feed`: the changes after a cursor that the license covers, oldest first, and the cursor to go on with. Whatever lies
 * outside the license, or is not published yet, but for who is shown it in advance, is not there: no number, cursor or page tells of it.
 * Of an article that is killed, expired or held back as of now, no change shows a word, early or late.
 */
export const createServeFeed =
  ({ findHolding, changes, findGone, clock }: Ports): UseCase =>
  async call => {
    const query = readQuery(FeedQuery, call)
    if (!query.ok) return query
    const { after, limit, product } = query.value
    const refuse = (parameter: keyof FeedQuery, detail: string) =>
      invalidParameters(call, Object.keys(FeedQuery.shape), [{ parameter, detail }])

    const holding = await findHolding(call.caller)
    if (!holding) return noLicensee
    const { cursorSecret } = holding.licensee

    const from = after === undefined ? 0 : openCursor(after, cursorSecret)
    if (from === undefined) return refuse('after', 'is no cursor of this feed')
    const isAsked = ({ id }: Product) => product === undefined || id === product
    const held = holding.held.filter(isAsked)
    const advance = holding.advance.filter(isAsked)
    if (product !== undefined && held.length === 0) return refuse('product', 'is no product that is held')

    const now = clock.now()
    const { visible, next } = await scanChanges(changes, from, limit, change =>
      sightOfChange(change, held, now, advance),
    )
    const isGone = await findGone(visible, advance)
    const page: FeedPage = {
      changes: visible.map(change => toFeedEntry(change, call.base, isGone.has(change.articleId))),
      next: sealCursor(next, cursorSecret),
    }
    const onward = new URLSearchParams({
      after: page.next,
      limit: String(limit),
      ...(product === undefined ? {} : { product }),
    })
    return { ok: true, body: page, headers: { Link: `<${call.base}/v1/feed?${onward}>; rel="next"` } }
  }
