import type { FindHolding, Holding } from '#license/find-holding.ts'
import type { Call } from '#schemas/call.ts'
import type { FeedQuery } from '#schemas/queries/feed-query.ts'
import type { FindStart } from './find-start.ts'

interface Ports {
  findHolding: FindHolding
  findStart: FindStart
}

/**
 * Finds where a call begins to read, and the rights to read by. A cursor that cannot be opened may belong to a licensee that was
 * restored since it was cached, with the secret that seals its cursors: then it is read anew.
 */
export const createFindPlace =
  ({ findHolding, findStart }: Ports) =>
  async (call: Call, asked: FeedQuery, cached: Holding) => {
    const placeOf = async (holding: Holding) => ({
      holding,
      start: await findStart(call, asked, holding.licensee.cursorSecret),
    })
    const place = await placeOf(cached)
    if (place.start.ok || asked.after === undefined) return place
    const anew = await findHolding(call.caller, { isAnew: true })
    return anew ? placeOf(anew) : place
  }
