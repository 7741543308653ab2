import * as z from 'zod/mini'
import type { Deliveries } from '#ports'
import { Delivery } from '#schemas/delivery.ts'
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
} from './keys.ts'

/** A delivery as stored; what was noted before the ledger was kept says neither how nor of which products. */
const StoredDelivery = z.extend(Delivery, {
  how: z._default(Delivery.shape.how, 'article'),
  products: z._default(Delivery.shape.products, []),
})

/** The ledger: one item a delivery, under its article, and by licensee and month in a sparse index (docs/decisions/0017-the-ledger.md). */
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
