import type { StandingOrders } from '#ports'
import type { StandingOrder } from '#schemas/standing-order.ts'

/**
 * Gives an order, and makes every process that keeps orders in memory read them again. Repeating it counts it
 * again, which does no harm.
 */
export const createGiveOrder =
  ({ standingOrders }: { standingOrders: Pick<StandingOrders, 'give' | 'count'> }) =>
  async (order: StandingOrder): Promise<void> => {
    await standingOrders.give(order)
    await standingOrders.count()
  }
