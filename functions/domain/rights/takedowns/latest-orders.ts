import type { Takedown } from '#schemas/license/takedown.ts'

/** The last order of each article: one recorded again appears more than once among the open ones. */
export const latestOrders = (orders: readonly Takedown[]): Takedown[] => [
  ...new Map(orders.map(order => [order.articleId, order])).values(),
]
