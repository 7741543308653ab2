import type { Deliveries } from '#ports'
import { Delivery } from '#schemas/takedown.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeItem } from './item.ts'
import { DELIVERY, deliveryKey, takedownPartition } from './keys.ts'
import { ABSENT, putItem } from './put-item.ts'
import { queryAll } from './query-all.ts'

export const dynamoDeliveries = (table: DynamoTable): Deliveries => ({
  async record(delivery) {
    const { articleId, licenseeId, version } = delivery
    await putItem(table, encodeItem(deliveryKey(articleId, licenseeId, version), delivery), ABSENT)
  },
  async of(articleId) {
    const items = await queryAll(table, takedownPartition(articleId), DELIVERY)
    return items.map(item => decodeItem(item, Delivery))
  },
})
