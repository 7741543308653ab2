import { Current } from '#schemas/current.ts'
import { isHeld } from '#schemas/is-held.ts'
import { DeliveryWay } from '#schemas/license/delivery.ts'
import { currentKey } from '../keys/article-keys.ts'
import { closedCaseKey, OPEN_CASES } from '../keys/case-keys.ts'
import { holdPlace } from '../keys/hold-place.ts'
import { licenseeKey, licenseePartition, listPlace } from '../keys/licensee-keys.ts'
import { RECEIPTS, receiptDayOf } from '../keys/receipt-keys.ts'
import { DELIVERY, ledgerMonth, ledgerPlace, takedownPartition } from '../keys/takedown-keys.ts'
import type { StoredItem } from './scan-items.ts'

/**
 * A shape in which items used to be stored. Readers still accept it, but something is missing for as long as
 * it remains.
 */
export interface OlderShape {
  name: string
  /** What is missing. */
  misses: string
  isShapeOf(item: StoredItem): boolean
  /** The item as it would be stored today. If its key differs, it replaces the old item. */
  renew(item: StoredItem): StoredItem
}

/** Every older shape that `wiredesk migrate` renews, oldest first. */
export const olderShapes: readonly OlderShape[] = [
  {
    name: 'receipt without its day',
    misses: 'the list of the drops of a day does not show it',
    isShapeOf: ({ pk, receiptDay, completedAt }) =>
      pk.startsWith(RECEIPTS) && receiptDay === undefined && typeof completedAt === 'string',
    renew: item => ({ ...item, receiptDay: receiptDayOf(String(item.completedAt)) }),
  },
  {
    name: 'closed case among the open ones',
    misses: 'the list of open cases reads it each time',
    isShapeOf: ({ pk, status }) => pk === OPEN_CASES && status === 'closed',
    renew: item => ({ ...item, ...closedCaseKey(item.sk) }),
  },
  {
    name: 'delivery of before the ledger',
    misses: 'the ledger of the month does not show it, and it may be noted once more',
    isShapeOf: ({ pk, sk, ledgerMonth: month }) =>
      pk.startsWith(takedownPartition('')) && sk.startsWith(DELIVERY) && month === undefined,
    renew: item => {
      const how = DeliveryWay.parse(item.how ?? 'article')
      const delivery = {
        articleId: String(item.articleId),
        deliveredAt: String(item.deliveredAt),
        version: Number(item.version),
        how,
      }
      return {
        ...item,
        sk: item.how === undefined ? `${item.sk}#${how}` : item.sk,
        how,
        products: item.products ?? [],
        ledgerMonth: ledgerMonth(String(item.licenseeId), delivery.deliveredAt.slice(0, 7)),
        ledgerPlace: ledgerPlace(delivery),
      }
    },
  },
  {
    name: 'licensee of before their list',
    misses: 'editors are not offered its name',
    isShapeOf: ({ pk, sk, ledgerMonth: list }) =>
      pk.startsWith(licenseePartition('')) && sk === licenseeKey('').sk && list === undefined,
    renew: item => ({ ...item, ...listPlace(String(item.id)) }),
  },
  {
    name: 'hold of before their list',
    misses: 'editors do not find it among what is held',
    isShapeOf: ({ pk, sk, ledgerMonth: list, ...item }) =>
      sk === currentKey('').sk && list === undefined && isHeld(Current.parse(item).change),
    renew: item => ({ ...item, ...holdPlace(Current.parse(item)) }),
  },
]
