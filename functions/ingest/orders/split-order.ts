import type { StandingOrder, StoryTarget } from '#schemas/standing-order.ts'
import type { FindStories } from './find-stories.ts'

/** The orders of a notice, one for each story that it names. */
export type SplitOrder = (order: StandingOrder, others?: readonly StoryTarget[]) => Promise<StandingOrder[]>

const and = /,? (?:and|und|et|y|e|og|och|en) /g
/** A headline has no more words for "and" that are looked at. */
const MOST_PARTINGS = 5

/**
 * Splits a headline at its semicolons, or at one "and", only if it is that of no story, and each part is that
 * of one: "Quarry burns; River floods" may be one headline or two.
 */
export const createSplitOrder = (findStories: FindStories): SplitOrder => {
  const findParts = async (order: StandingOrder): Promise<StandingOrder[] | undefined> => {
    const partings = partHeadline(order.target.headline ?? '')
    if (partings.length === 0 || (await findStories(order)).length > 0) return undefined
    for (const headlines of partings) {
      const parts = headlines.map(headline => ({ ...order, target: { headline } }))
      const found = await Promise.all(parts.map(findStories))
      if (found.every(stories => stories.length === 1)) return parts
    }
    return undefined
  }
  return async (order, others = []) => {
    const parts = (await findParts(order)) ?? [order]
    const orders = [...parts, ...others.map(target => ({ ...order, target }))]
    return orders.map((each, index) => (index === 0 ? each : { ...each, id: `${order.id}-${index}` }))
  }
}

/** The ways in which a headline may be several. */
const partHeadline = (headline: string): string[][] => {
  const listed = headline.split(/;\s+/)
  const joined = [...headline.matchAll(and)].slice(0, MOST_PARTINGS)
  return [
    ...(listed.length > 1 ? [listed] : []),
    ...joined.map(({ 0: mark, index }) => [headline.slice(0, index), headline.slice(index + mark.length)]),
  ]
}
