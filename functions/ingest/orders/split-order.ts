import type { StandingOrder, StoryTarget } from '#schemas/standing-order.ts'
import type { FindStories } from './find-stories.ts'

/** The orders of a notice, one for each story that it names. */
export type SplitOrder = (order: StandingOrder, others?: readonly StoryTarget[]) => Promise<StandingOrder[]>

/**
 * Splits a headline at its semicolons only if it is that of no story, and each part is that of one: "Quarry
 * burns; River floods" may be one headline or two.
 */
export const createSplitOrder =
  (findStories: FindStories): SplitOrder =>
  async (order, others = []) => {
    const parts = (order.target.headline ?? '')
      .split(/;\s+/)
      .map(headline => ({ ...order, target: { headline } }))
    const isWhole = parts.length === 1 || (await findStories(order)).length > 0
    const found = isWhole ? [] : await Promise.all(parts.map(findStories))
    const isParted = !isWhole && found.every(stories => stories.length === 1)
    const orders = [...(isParted ? parts : [order]), ...others.map(target => ({ ...order, target }))]
    return orders.map((each, index) => (index === 0 ? each : { ...each, id: `${order.id}-${index}` }))
  }
