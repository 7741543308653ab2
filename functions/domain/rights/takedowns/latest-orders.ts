import type { Takedown } from '#schemas/takedown.ts'

/** The last order of each article: one that was noted again stands among the open ones more than once. */
export const latestOrders = (orders: readonly Takedown[]): Takedown[] => [
  ...new Map(orders.map(order => [order.articleId, order])).values(),
]
