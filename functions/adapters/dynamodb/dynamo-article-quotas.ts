import type { ArticleQuotas, QuotaPeriod } from '#ports'
import { type ArticleSum, addToSum, fileNamed, hasCounted, isFull, readSum } from './article-sum.ts'
import type { DynamoTable } from './dynamo-table.ts'

/** A try fails only if other processes have counted or filed articles meanwhile. */
const TRIES = 100

/**
 * Counts articles against quotas: one sum per licensee, product and period, and one item per article included
 * in it. An article is counted and named by one write, on condition that the sum does not name it yet, and
 * that none was filed since it was read. So it is counted once, wherever a process dies and whichever count it
 * at the same time.
 */
export const dynamoArticleQuotas = (table: DynamoTable): ArticleQuotas => {
  /** The turns that this process is filing, so that its calls at one time do it once. */
  const underWay = new Map<string, Promise<void>>()

  /** Reads the sum first: what is left out of it was filed before. */
  const find = async (place: Omit<QuotaPeriod, 'endsAt'>, articleId: string) => {
    const sum = await readSum(table, place)
    return { sum, isCounted: await hasCounted(table, place, sum, articleId) }
  }

  const fileOnce = (place: QuotaPeriod, sum: ArticleSum): Promise<void> => {
    const name = JSON.stringify([place.licenseeId, place.productId, place.period, sum.turn])
    const filing = underWay.get(name) ?? fileNamed(table, place, sum).finally(() => underWay.delete(name))
    underWay.set(name, filing)
    return filing
  }

  return {
    async take(place, articleId, limit) {
      for (let time = 0; time < TRIES; time += 1) {
        const { sum, isCounted } = await find(place, articleId)
        if (isCounted) return 'counted'
        if (sum.articles >= limit) return 'over'
        if (isFull(sum)) await fileOnce(place, sum)
        else if (await addToSum(table, place, sum, { articleId, limit })) return 'counted'
      }
      throw new Error(
        `Articles of ${place.licenseeId} were counted by others ${TRIES} times during one count`,
      )
    },

    async find(place, articleId) {
      const { sum, isCounted } = await find(place, articleId)
      return { used: sum.articles, isCounted }
    },

    used: async place => (await readSum(table, place)).articles,
  }
}
