import type { UseCase } from '#call/dispatch.ts'
import { matchesEtag } from '#call/matches-etag.ts'
import { invalidParameters, readQuery } from '#call/read-query.ts'
import type { FindHolding, Holding } from '#license/find-holding.ts'
import type { Clock } from '#ports'
import type { FeedPage } from '#schemas/license/feed-page.ts'
import type { Product } from '#schemas/product.ts'
import { FeedQuery } from '#schemas/queries/feed-query.ts'
import { linkNext } from '../link-next.ts'
import { nextPage } from '../next-page.ts'
import { noLicensee } from '../no-licensee.ts'
import { createFindPlace } from './find-place.ts'
import type { FindStart } from './find-start.ts'
import { negotiateFeed } from './negotiate-feed.ts'
import type { ReadFeedPage } from './read-feed-page.ts'
import { writeFeedPage } from './write-feed-page.ts'
import { writeNewsPage } from './write-news-page.ts'

interface Ports {
  findHolding: FindHolding
  findStart: FindStart
  readFeedPage: ReadFeedPage
  clock: Clock
}

/**
 * `GET /v1/feed`: the changes after a cursor that the license covers, oldest first, with their articles on
 * request, and the cursor to continue from. On request as a NewsML-G2 `newsMessage`, which always carries the
 * articles.
 */
export const createServeFeed = ({ findHolding, findStart, readFeedPage, clock }: Ports): UseCase => {
  const findPlace = createFindPlace({ findHolding, findStart })

  return async call => {
    const query = readQuery(FeedQuery, call)
    if (!query.ok) return query
    const { limit, product } = query.value

    const cached = await findHolding(call.caller)
    if (!cached) return noLicensee
    const { holding, start } = await findPlace(call, query.value, cached)
    const asked = product === undefined ? holding : onlyOf(product, holding)
    // A reader of a product whose right has ended is told, like any other, of the kill of what it was given.
    const isHeld = product === undefined || asked.held.length > 0
    if (!isHeld && !holding.licensee.entitlements.some(({ productId }) => productId === product))
      return invalidParameters(call, Object.keys(FeedQuery.shape), [
        { parameter: 'product', detail: 'is not a product that you hold' },
      ])
    if (!start.ok) return start

    const format = await negotiateFeed(call, query.value.format)
    const view = format === 'newsml-g2' ? 'full' : query.value.view
    const { ifNoneMatch } = call
    const isUnmodified = (page: FeedPage): boolean =>
      ifNoneMatch !== undefined && matchesEtag(ifNoneMatch, writeFeedPage(page).etag)
    const page = await readFeedPage({
      limit,
      view,
      product,
      from: start.value,
      asked,
      whole: isHeld ? holding : asked,
      base: call.base,
      ...(ifNoneMatch !== undefined && { isUnmodified }),
    })
    const headers = { Link: linkNext(call, page.next, limit) }
    if (format === 'newsml-g2')
      return { ...(await writeNewsPage(page, call, nextPage(call, page.next, limit), clock.now())), headers }
    const { text, etag } = writeFeedPage(page)
    return { ok: true, mediaType: 'application/json', text, headers: { ...headers, ETag: etag } }
  }
}

const onlyOf = (product: string, holding: Holding): Holding => {
  const isAsked = ({ id }: Product) => id === product
  return { ...holding, held: holding.held.filter(isAsked), advance: holding.advance.filter(isAsked) }
}
