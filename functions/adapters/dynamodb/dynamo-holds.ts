import type { Holds } from '#ports'
import { queryUpTo } from './calls/query-up-to.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { articlePartition } from './keys/article-keys.ts'
import { HOLDS } from './keys/hold-place.ts'
import { DELIVERIES_BY_MONTH } from './keys/takedown-keys.ts'

/** What is withheld without an end, by the sparse index that CURRENT of such articles has a place in. */
export const dynamoHolds = (table: DynamoTable): Holds => ({
  async list(limit) {
    const items = await queryUpTo(table, limit, {
      IndexName: DELIVERIES_BY_MONTH,
      KeyConditionExpression: 'ledgerMonth = :holds',
      ExpressionAttributeValues: { ':holds': { S: HOLDS } },
      ProjectionExpression: 'pk',
    })
    return items.map(({ pk }) => String(pk?.S).slice(articlePartition('').length))
  },
})
