import * as z from 'zod/mini'
import type { Deliveries } from '#ports'
import { Delivery } from '#schemas/license/delivery.ts'
import { ABSENT, putItem } from './calls/put-item.ts'
import { queryAll } from './calls/query-all.ts'
import { queryUpTo } from './calls/query-up-to.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeItem } from './items/item.ts'
import {
  DELIVERIES_BY_MONTH,
  DELIVERY,
  deliveryKey,
  ledgerMonth,
  ledgerPlace,
  takedownPartition,
} from './keys/takedown-keys.ts'

/**
 * A delivery as stored. Those noted before the ledger existed do not say how it was delivered, nor for which
 * products.
 */
const StoredDelivery = z.extend(Delivery, {
  how: z._default(Delivery.shape.how, 'article'),
  products: z._default(Delivery.shape.products, []),
})

/**
 * The ledger: one item per delivery, stored under its article, and in a sparse index by licensee and month
 * (docs/decisions/0017-the-ledger.md).
 */
export const dynamoDeliveries = (table: DynamoTable): Deliveries => ({
  async record(deliveries) {
    await Promise.all(
      deliveries.map(delivery => {
        const month = ledgerMonth(delivery.licenseeId, delivery.deliveredAt.slice(0, 7))
        const item = { ...delivery, ledgerMonth: month, ledgerPlace: ledgerPlace(delivery) }
        return putItem(table, encodeItem(deliveryKey(delivery), item), ABSENT)
      }),
    )
  },

  async of(articleId) {
    const items = await queryAll(table, takedownPartition(articleId), DELIVERY)
    return items.map(item => decodeItem(item, StoredDelivery))
  },

  async inMonth(licenseeId, month, limit, after) {
    const items = await queryUpTo(table, limit, {
      IndexName: DELIVERIES_BY_MONTH,
      KeyConditionExpression: after
        ? 'ledgerMonth = :month AND ledgerPlace > :after'
        : 'ledgerMonth = :month',
      ExpressionAttributeValues: {
        ':month': { S: ledgerMonth(licenseeId, month) },
        ...(after && { ':after': { S: ledgerPlace(after) } }),
      },
    })
    return items.map(item => decodeItem(item, StoredDelivery))
  },
})
