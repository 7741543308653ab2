import type { Delivery } from '#schemas/license/delivery.ts'
import type { DeliveryPlace } from '#schemas/license/delivery-place.ts'
import type { Key } from './key.ts'

export const TAKEDOWNS = 'T'

export const takedownKey = (articleId: string): Key => ({ pk: TAKEDOWNS, sk: articleId })

export const OPEN_TAKEDOWNS = 'TO'

export const openTakedownKey = (orderedAt: string, articleId: string): Key => ({
  pk: OPEN_TAKEDOWNS,
  sk: `${new Date(orderedAt).toISOString()}#${articleId}`,
})

export const takedownPartition = (articleId: string): string => `T#${articleId}`

const versioned = (licenseeId: string, version: number): string =>
  `${licenseeId}#${String(version).padStart(6, '0')}`

/** Prefix of the sort keys of deliveries. */
export const DELIVERY = 'D#'

export const deliveryKey = ({ articleId, licenseeId, version, how }: Delivery): Key => ({
  pk: takedownPartition(articleId),
  sk: `${DELIVERY}${versioned(licenseeId, version)}#${how}`,
})

/** Prefix of the sort keys of acknowledgements. */
export const ACKNOWLEDGEMENT = 'A#'

export const acknowledgementKey = (articleId: string, licenseeId: string, version: number): Key => ({
  pk: takedownPartition(articleId),
  sk: `${ACKNOWLEDGEMENT}${versioned(licenseeId, version)}`,
})

/** The sparse index of deliveries by licensee and month (UTC). */
export const DELIVERIES_BY_MONTH = 'DeliveriesByMonth'

export const ledgerMonth = (licenseeId: string, month: string): string => `${licenseeId}#${month}`

/** `deliveredAt` is in UTC with milliseconds, so that places sort by time. */
export const ledgerPlace = ({ deliveredAt, articleId, version, how }: DeliveryPlace): string =>
  [deliveredAt, articleId, String(version).padStart(6, '0'), how].join('#')
