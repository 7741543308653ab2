import {
  type AttributeValue,
  ConditionalCheckFailedException,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import * as z from 'zod/mini'
import type { QuotaPeriod } from '#ports'
import { getItem } from './calls/get-item.ts'
import { putItem } from './calls/put-item.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { encodeItem, encodeKey, SCHEMA_VERSION } from './items/item.ts'
import { quotaArticleKey, quotaKey } from './keys/licensee-keys.ts'

/** How many articles a sum names at most: so few that it fits into the kilobyte that a write unit covers. */
const MOST_NAMED = 20

/**
 * How many articles are counted in a period. The sum itself names the latest; each of the others is filed as
 * an item of its own. `turn` grows by one each time that articles are filed.
 */
const ArticleSum = z.object({
  articles: z._default(z.int(), 0),
  named: z._default(z.array(z.string()), []),
  turn: z._default(z.int(), 0),
})
export type ArticleSum = z.infer<typeof ArticleSum>

type Place = Omit<QuotaPeriod, 'endsAt'>

export const readSum = async (
  table: DynamoTable,
  { licenseeId, productId, period }: Place,
): Promise<ArticleSum> => {
  const item = await getItem(table, quotaKey(licenseeId, productId, period), { consistent: true })
  return ArticleSum.parse(item ? unmarshall(item) : {})
}

/** Whether a sum has an article counted, which it names or which was filed before it was read. */
export const hasCounted = async (
  table: DynamoTable,
  place: Place,
  sum: ArticleSum,
  articleId: string,
): Promise<boolean> =>
  sum.named.includes(articleId) ||
  (await getItem(table, filedKey(place, articleId), { consistent: true })) !== undefined

/** Whether a sum names so many articles that they must be filed before another is counted. */
export const isFull = ({ named }: ArticleSum): boolean => named.length >= MOST_NAMED

/** Counts an article and names it; false if that was done already, the limit is reached, or articles were filed since the sum was read. */
export const addToSum = (
  table: DynamoTable,
  place: QuotaPeriod,
  sum: ArticleSum,
  { articleId, limit }: { articleId: string; limit: number },
): Promise<boolean> =>
  changeSum(table, place, sum, {
    update: 'ADD articles :one SET named = list_append(if_not_exists(named, :none), :articles)',
    condition:
      '(attribute_not_exists(articles) OR articles < :limit) AND ' +
      '(attribute_not_exists(named) OR (size(named) < :most AND NOT contains(named, :article)))',
    values: {
      ':one': { N: '1' },
      ':limit': { N: String(limit) },
      ':most': { N: String(MOST_NAMED) },
      ':article': { S: articleId },
      ':articles': { L: [{ S: articleId }] },
    },
  })

/** Files the articles that a full sum names, and then leaves them out of it. */
export const fileNamed = async (table: DynamoTable, place: QuotaPeriod, sum: ArticleSum): Promise<void> => {
  const expiresAt = expiryOf(place)
  await Promise.all(sum.named.map(id => putItem(table, encodeItem(filedKey(place, id), { expiresAt }))))
  await changeSum(table, place, sum, {
    update: 'SET named = :none, turn = :next',
    values: { ':next': { N: String(sum.turn + 1) } },
  })
}

/** Nothing was filed since the sum was read. */
const IN_TURN = '(attribute_not_exists(turn) OR turn = :turn)'

/** A change of the sum, in DynamoDB's expression language. */
interface SumChange {
  update: string
  condition?: string
  values: Record<string, AttributeValue>
}

/** Changes the sum if nothing was filed since it was read; false if that or the condition does not hold. */
const changeSum = async (
  table: DynamoTable,
  place: QuotaPeriod,
  { turn }: ArticleSum,
  { update, condition, values }: SumChange,
): Promise<boolean> => {
  const { licenseeId, productId, period } = place
  try {
    await table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: encodeKey(quotaKey(licenseeId, productId, period)),
        UpdateExpression: `${update}, expiresAt = :expiresAt, v = :v`,
        ConditionExpression: [IN_TURN, ...(condition ? [condition] : [])].join(' AND '),
        ExpressionAttributeValues: {
          ...values,
          ':none': { L: [] },
          ':turn': { N: String(turn) },
          ':expiresAt': { N: String(expiryOf(place)) },
          ':v': { N: String(SCHEMA_VERSION) },
        },
      }),
    )
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

const filedKey = ({ licenseeId, productId, period }: Place, articleId: string) =>
  quotaArticleKey(licenseeId, productId, period, articleId)

const expiryOf = ({ endsAt }: QuotaPeriod): number => Math.ceil(endsAt.getTime() / 1000)
