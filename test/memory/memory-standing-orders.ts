import type { StandingOrders } from '#ports'
import type { StandingOrder } from '#schemas/standing-order.ts'

/** How many orders and webhooks were counted, if any were. */
export interface MemoryCounts {
  orders?: number
  webhooks?: number
}

export const memoryStandingOrders = (counts: MemoryCounts = {}): StandingOrders => {
  const orders = new Map<string, StandingOrder>()
  return {
    async give(order) {
      if (!orders.has(order.id)) orders.set(order.id, structuredClone(order))
    },
    async count() {
      counts.orders = (counts.orders ?? 0) + 1
    },
    all: async () => structuredClone([...orders.values()]),
    async claim(order, articleId) {
      const { doneTo, isWithdrawn } = orders.get(order.id) ?? {}
      if (doneTo === undefined ? isWithdrawn : doneTo !== articleId) return false
      orders.set(order.id, structuredClone({ ...order, doneTo: articleId }))
      return true
    },
    async withdraw(order) {
      const { doneTo } = orders.get(order.id) ?? {}
      if (doneTo === undefined) orders.set(order.id, structuredClone({ ...order, isWithdrawn: true }))
      return doneTo
    },
  }
}
