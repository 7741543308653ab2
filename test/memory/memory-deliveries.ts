import type { Deliveries } from '#ports'
import type { Delivery } from '#schemas/takedown.ts'

export const memoryDeliveries = (): Deliveries => {
  const deliveries = new Map<string, Delivery>()
  return {
    async record(delivery) {
      const { articleId, licenseeId, version } = delivery
      const name = `${articleId}#${licenseeId}#${String(version).padStart(6, '0')}`
      if (!deliveries.has(name)) deliveries.set(name, { ...delivery })
    },
    of: async articleId =>
      [...deliveries.keys()]
        .sort()
        .flatMap(name => structuredClone(deliveries.get(name)) ?? [])
        .filter(delivery => delivery.articleId === articleId),
  }
}
