import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import type { ArticleQuotas } from '#ports'
import { getItem } from './calls/get-item.ts'
import { putItem } from './calls/put-item.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { encodeItem, encodeKey, SCHEMA_VERSION } from './items/item.ts'
import { quotaArticleKey, quotaKey } from './keys/licensee-keys.ts'

/**
 * Counts articles against quotas: one sum per licensee, product and period, and one item per article included
 * in it. A crash between the two writes counts an article twice.
 */
export const dynamoArticleQuotas = (table: DynamoTable): ArticleQuotas => ({
  async take({ licenseeId, productId, period, endsAt }, articleId, limit) {
    const expiresAt = Math.ceil(endsAt.getTime() / 1000)
    const article = quotaArticleKey(licenseeId, productId, period, articleId)
    if (await getItem(table, article, { consistent: true })) return 'counted'
    try {
      await table.client.send(
        new UpdateItemCommand({
          TableName: table.name,
          Key: encodeKey(quotaKey(licenseeId, productId, period)),
          UpdateExpression: 'ADD articles :one SET expiresAt = :expiresAt, v = :v',
          ConditionExpression: 'attribute_not_exists(articles) OR articles < :limit',
          ExpressionAttributeValues: {
            ':one': { N: '1' },
            ':v': { N: String(SCHEMA_VERSION) },
            ':limit': { N: String(limit) },
            ':expiresAt': { N: String(expiresAt) },
          },
        }),
      )
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'over'
      throw error
    }
    await putItem(table, encodeItem(article, { expiresAt }))
    return 'counted'
  },

  async used({ licenseeId, productId, period }) {
    const item = await getItem(table, quotaKey(licenseeId, productId, period), { consistent: true })
    return Number(item?.articles?.N ?? 0)
  },
})
