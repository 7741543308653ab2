import { ConditionalCheckFailedException, DeleteItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import * as z from 'zod/mini'
import type { Embargo, Embargoes, Listed } from '#ports'
import { putItem } from './calls/put-item.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeEach } from './items/decode-each.ts'
import { encodeItem, encodeKey } from './items/item.ts'
import { EMBARGOES, embargoKey } from './keys/article-keys.ts'

const StoredEmbargo = z.object({ articleId: z.string(), orderKey: z.string(), releaseAt: z.iso.datetime() })

export const dynamoEmbargoes = (table: DynamoTable): Embargoes => ({
  async put({ articleId, orderKey, releaseAt }) {
    const embargo: Embargo = { articleId, orderKey, releaseAt: new Date(releaseAt).toISOString() }
    return putItem(table, encodeItem(embargoKey(releaseAt, articleId), embargo), {
      expression: 'attribute_not_exists(pk) OR orderKey < :orderKey',
      values: { ':orderKey': { S: orderKey } },
    })
  },

  async dueBy(now, limit, last) {
    const due: Listed<Embargo> = { readable: [], unreadable: [] }
    let from = last && encodeKey(embargoKey(last.releaseAt, last.articleId))
    do {
      const page = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: 'pk = :embargoes AND sk < :after',
          // '$' sorts right after '#', which separates instant and article, so every embargo of this very
          // instant is included.
          ExpressionAttributeValues: {
            ':embargoes': { S: EMBARGOES },
            ':after': { S: `${now.toISOString()}$` },
          },
          Limit: limit - due.readable.length,
          ConsistentRead: true,
          ExclusiveStartKey: from,
        }),
      )
      const { readable, unreadable } = decodeEach(page.Items ?? [], StoredEmbargo)
      due.readable.push(...readable)
      due.unreadable.push(...unreadable)
      from = page.LastEvaluatedKey
    } while (from && due.readable.length < limit)
    return due
  },

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
