import type { DeliveryWay } from '#schemas/license/delivery.ts'

/** How a version was delivered. */
export const deliveryWords: Readonly<Record<DeliveryWay, string>> = {
  article: 'as an article',
  revision: 'as a version',
  diff: 'as a comparison',
  feed: 'in the feed',
  latest: 'among the latest',
  webhook: 'by webhook',
}
