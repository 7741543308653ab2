import type { Article } from '#schemas/article.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { digestWords } from './digest-words.ts'

/**
 * The order that bars a new story at an instant, since its words were killed as another article. Only copy
 * that states no identity is barred: an agency that sends the same words under another number, such as after
 * a story that was sent twice, means them to run.
 */
export const findKilled = (
  orders: readonly StandingOrder[],
  article: Article,
  now: Date,
): StandingOrder | undefined => {
  if (article.sourceId !== undefined) return undefined
  const barring = orders.filter(
    ({ killed, isWithdrawn, givenAt }) =>
      killed && !isWithdrawn && killed.articleId !== article.id && Date.parse(givenAt) <= now.getTime(),
  )
  if (barring.length === 0) return undefined
  const words = digestWords(article)
  return barring.find(({ killed }) => killed?.words.includes(words))
}
