import type { StandingOrders } from '#ports'
import { StandingOrder } from '#schemas/standing-order.ts'
import { countUp } from './calls/count-up.ts'
import { getItem } from './calls/get-item.ts'
import { ABSENT, putItem } from './calls/put-item.ts'
import { queryAll } from './calls/query-all.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { expiryOf } from './items/expiry-of.ts'
import { decodeItem, encodeItem } from './items/item.ts'
import { STANDING_ORDERS, standingOrderKey } from './keys/case-keys.ts'

/** Well beyond the days an order stands. The table deletes an item up to two days late, but never early. */
const KEPT_DAYS = 14

/**
 * Orders that wait for their story, all in one partition: a process reads them as a whole, and keeps them until
 * one more is counted.
 */
export const dynamoStandingOrders = (table: DynamoTable): StandingOrders => {
  const encode = (order: StandingOrder) =>
    encodeItem(standingOrderKey(order.id), { ...order, expiresAt: expiryOf(order.givenAt, KEPT_DAYS) })
  const find = async (id: string): Promise<StandingOrder | undefined> => {
    const item = await getItem(table, standingOrderKey(id), { consistent: true })
    return item && decodeItem(item, StandingOrder)
  }
  return {
    async give(order) {
      await putItem(table, encode(order), ABSENT)
    },
    count: () => countUp(table, 'orders'),
    async all() {
      return (await queryAll(table, STANDING_ORDERS)).map(item => decodeItem(item, StandingOrder))
    },
    async claim(order, articleId) {
      const written = await putItem(table, encode({ ...order, doneTo: articleId }), {
        expression:
          '(attribute_not_exists(doneTo) AND attribute_not_exists(isWithdrawn)) OR doneTo = :article',
        values: { ':article': { S: articleId } },
      })
      return written === 'written'
    },
    async withdraw(order) {
      const withdrawn = encode({ ...order, isWithdrawn: true })
      const written = await putItem(table, withdrawn, { expression: 'attribute_not_exists(doneTo)' })
      return written === 'written' ? undefined : (await find(order.id))?.doneTo
    },
  }
}
