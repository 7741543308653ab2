import type { StandingOrders } from '#ports'
import type { StandingOrder } from '#schemas/standing-order.ts'

export const memoryStandingOrders = (): StandingOrders => {
  const orders = new Map<string, StandingOrder>()
  return {
    async give(order) {
      if (!orders.has(order.id)) orders.set(order.id, structuredClone(order))
    },
    all: async () => structuredClone([...orders.values()]),
    async claim(order, articleId) {
      const taken = orders.get(order.id)?.doneTo
      if (taken !== undefined && taken !== articleId) return false
      orders.set(order.id, structuredClone({ ...order, doneTo: articleId }))
      return true
    },
  }
}
