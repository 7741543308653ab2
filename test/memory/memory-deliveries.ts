import type { Deliveries } from '#ports'
import type { Delivery } from '#schemas/license/delivery.ts'
import type { DeliveryPlace } from '#schemas/license/delivery-place.ts'

const padded = (version: number): string => String(version).padStart(6, '0')

const placeOf = ({ deliveredAt, articleId, version, how }: DeliveryPlace): string =>
  [deliveredAt, articleId, padded(version), how].join('#')

const byText = (one: string, other: string): number => (one < other ? -1 : 1)

export const memoryDeliveries = (): Deliveries => {
  const deliveries = new Map<string, Delivery>()
  const nameOf = ({ articleId, licenseeId, version, how }: Delivery): string =>
    [articleId, licenseeId, padded(version), how].join('#')
  const linesThat = (isWanted: (delivery: Delivery) => boolean): Delivery[] =>
    structuredClone([...deliveries.values()].filter(isWanted))
  return {
    async record(given) {
      for (const delivery of given)
        if (!deliveries.has(nameOf(delivery))) deliveries.set(nameOf(delivery), structuredClone(delivery))
    },
    of: async articleId =>
      linesThat(delivery => delivery.articleId === articleId).sort((one, other) =>
        byText(nameOf(one), nameOf(other)),
      ),
    inMonth: async (licenseeId, month, limit, after) =>
      linesThat(each => each.deliveredAt.startsWith(month) && each.licenseeId === licenseeId)
        .filter(delivery => !after || placeOf(delivery) > placeOf(after))
        .sort((one, other) => byText(placeOf(one), placeOf(other)))
        .slice(0, limit),
  }
}
