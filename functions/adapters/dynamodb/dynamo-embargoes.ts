import { ConditionalCheckFailedException, DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import * as z from 'zod/mini'
import type { Embargo, Embargoes } from '#ports'
import { putItem } from './calls/put-item.ts'
import { queryReadable } from './calls/query-readable.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { encodeItem, encodeKey } from './items/item.ts'
import { EMBARGOES, embargoKey } from './keys/article-keys.ts'

const StoredEmbargo = z.object({ articleId: z.string(), orderKey: z.string(), releaseAt: z.iso.datetime() })

/** Embargoes, all in one partition by instant: those that are due stand in front. */
export const dynamoEmbargoes = (table: DynamoTable): Embargoes => ({
  async put({ articleId, orderKey, releaseAt }) {
    const embargo: Embargo = { articleId, orderKey, releaseAt: new Date(releaseAt).toISOString() }
    return putItem(table, encodeItem(embargoKey(releaseAt, articleId), embargo), {
      expression: 'attribute_not_exists(pk) OR orderKey < :orderKey',
      values: { ':orderKey': { S: orderKey } },
    })
  },

  dueBy: (now, limit, last) =>
    queryReadable(
      table,
      {
        KeyConditionExpression: 'pk = :embargoes AND sk < :after',
        // '$' sorts right after '#', which separates instant and article, so every embargo of this very
        // instant is included.
        ExpressionAttributeValues: {
          ':embargoes': { S: EMBARGOES },
          ':after': { S: `${now.toISOString()}$` },
        },
        ConsistentRead: true,
      },
      {
        limit,
        schema: StoredEmbargo,
        from: last && encodeKey(embargoKey(last.releaseAt, last.articleId)),
      },
    ),

  async remove({ articleId, orderKey, releaseAt }) {
    try {
      await table.client.send(
        new DeleteItemCommand({
          TableName: table.name,
          Key: encodeKey(embargoKey(releaseAt, articleId)),
          ConditionExpression: 'orderKey = :orderKey',
          ExpressionAttributeValues: { ':orderKey': { S: orderKey } },
        }),
      )
    } catch (error) {
      // Already removed, or replaced by a later revision's embargo: either way this one no longer exists.
      if (!(error instanceof ConditionalCheckFailedException)) throw error
    }
  },
})
