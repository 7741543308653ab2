import {
  type AttributeValue,
  ConditionalCheckFailedException,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import * as z from 'zod/mini'
import type { ArticleQuotas, QuotaPeriod } from '#ports'
import { getItem } from './calls/get-item.ts'
import { putItem } from './calls/put-item.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { encodeItem, encodeKey, SCHEMA_VERSION } from './items/item.ts'
import { quotaArticleKey, quotaKey } from './keys/licensee-keys.ts'

/** How many articles a sum names at most: so few that it fits into the kilobyte that a write unit covers. */
const MOST_NAMED = 20

/** A try fails only if other processes have counted or filed articles meanwhile. */
const TRIES = 100

/**
 * How many articles are counted in a period. The sum itself names the latest; each of the others is filed as
 * an item of its own. `turn` grows by one each time that articles are filed.
 */
const Sum = z.object({
  articles: z._default(z.int(), 0),
  named: z._default(z.array(z.string()), []),
  turn: z._default(z.int(), 0),
})
type Sum = z.infer<typeof Sum>

/** Nothing was filed since the sum was read. */
const IN_TURN = '(attribute_not_exists(turn) OR turn = :turn)'

/** A change of the sum, in DynamoDB's expression language. */
interface SumChange {
  update: string
  condition?: string
  values: Record<string, AttributeValue>
}

/**
 * Counts articles against quotas: one sum per licensee, product and period, and one item per article included
 * in it. An article is counted and named by one write, on condition that the sum does not name it yet, and
 * that none was filed since it was read. So it is counted once, wherever a process dies and whichever count it
 * at the same time.
 */
export const dynamoArticleQuotas = (table: DynamoTable): ArticleQuotas => {
  /** The turns that this process is filing, so that its calls at one time do it once. */
  const underWay = new Map<string, Promise<void>>()

  const readSum = async ({ licenseeId, productId, period }: Omit<QuotaPeriod, 'endsAt'>): Promise<Sum> => {
    const item = await getItem(table, quotaKey(licenseeId, productId, period), { consistent: true })
    return Sum.parse(item ? unmarshall(item) : {})
  }

  const itemOf = ({ licenseeId, productId, period }: Omit<QuotaPeriod, 'endsAt'>, articleId: string) =>
    quotaArticleKey(licenseeId, productId, period, articleId)

  /** Reads the sum first: what is left out of it was filed before. */
  const find = async (place: Omit<QuotaPeriod, 'endsAt'>, articleId: string) => {
    const sum = await readSum(place)
    const isCounted =
      sum.named.includes(articleId) ||
      (await getItem(table, itemOf(place, articleId), { consistent: true })) !== undefined
    return { sum, isCounted }
  }

  /** Changes the sum if nothing was filed since it was read; false if that or the condition does not hold. */
  const change = async (place: QuotaPeriod, { turn }: Sum, { update, condition, values }: SumChange) => {
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

  const count = (place: QuotaPeriod, sum: Sum, articleId: string, limit: number): Promise<boolean> =>
    change(place, sum, {
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
  const file = async (place: QuotaPeriod, sum: Sum): Promise<void> => {
    const expiresAt = expiryOf(place)
    await Promise.all(sum.named.map(id => putItem(table, encodeItem(itemOf(place, id), { expiresAt }))))
    await change(place, sum, {
      update: 'SET named = :none, turn = :next',
      values: { ':next': { N: String(sum.turn + 1) } },
    })
  }

  const fileOnce = (place: QuotaPeriod, sum: Sum): Promise<void> => {
    const name = JSON.stringify([place.licenseeId, place.productId, place.period, sum.turn])
    const filing = underWay.get(name) ?? file(place, sum).finally(() => underWay.delete(name))
    underWay.set(name, filing)
    return filing
  }

  return {
    async take(place, articleId, limit) {
      for (let time = 0; time < TRIES; time += 1) {
        const { sum, isCounted } = await find(place, articleId)
        if (isCounted) return 'counted'
        if (sum.articles >= limit) return 'over'
        if (sum.named.length >= MOST_NAMED) await fileOnce(place, sum)
        else if (await count(place, sum, articleId, limit)) return 'counted'
      }
      throw new Error(
        `Articles of ${place.licenseeId} were counted by others ${TRIES} times during one count`,
      )
    },

    async find(place, articleId) {
      const { sum, isCounted } = await find(place, articleId)
      return { used: sum.articles, isCounted }
    },

    used: async place => (await readSum(place)).articles,
  }
}

const expiryOf = ({ endsAt }: QuotaPeriod): number => Math.ceil(endsAt.getTime() / 1000)
