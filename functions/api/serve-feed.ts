import type { UseCase } from '#call/dispatch.ts'
import { invalidParameters, readQuery } from '#call/read-query.ts'
import type { FindHolding } from '#license/find-holding.ts'
import { FeedQuery } from '#schemas/feed-query.ts'
import type { Product } from '#schemas/product.ts'
import type { FindStart } from './find-start.ts'
import { linkNext } from './link-next.ts'
import { noLicensee } from './no-licensee.ts'
import type { ReadFeedPage } from './read-feed-page.ts'

interface Ports {
  findHolding: FindHolding
  findStart: FindStart
  readFeedPage: ReadFeedPage
}

/**
 * `GET /v1/feed`: the changes after a cursor that the license covers, oldest first, with their articles where those are asked for, and the
 * cursor to go on with.
 */
export const createServeFeed =
  ({ findHolding, findStart, readFeedPage }: Ports): UseCase =>
  async call => {
    const query = readQuery(FeedQuery, call)
    if (!query.ok) return query
    const { limit, product } = query.value

    const holding = await findHolding(call.caller)
    if (!holding) return noLicensee
    const isAsked = ({ id }: Product) => product === undefined || id === product
    const asked = {
      ...holding,
      held: holding.held.filter(isAsked),
      advance: holding.advance.filter(isAsked),
    }
    if (product !== undefined && asked.held.length === 0)
      return invalidParameters(call, Object.keys(FeedQuery.shape), [
        { parameter: 'product', detail: 'is no product that is held' },
      ])
    const start = await findStart(call, query.value, holding.licensee.cursorSecret)
    if (!start.ok) return start

    const page = await readFeedPage(query.value, start.value, asked, call.base)
    return { ok: true, body: page, headers: { Link: linkNext(call, page.next, limit) } }
  }
