import { createHash } from 'node:crypto'
import { digestWords } from '#domain/revisions/naming/digest-words.ts'
import type { KillOrder } from '#domain/revisions/to-kill-revision.ts'
import type { ArticleStore, StandingOrders } from '#ports'

/** The newest texts of a killed article that are barred. */
const MOST_TEXTS = 10

interface Ports {
  articles: Pick<ArticleStore, 'readRevision'>
  standingOrders: Pick<StandingOrders, 'give' | 'count'>
}

/** Bars the words of an article that is being killed; `orderKeys` are those of its revisions, oldest first. */
export type BarWords = (articleId: string, orderKeys: readonly string[], kill: KillOrder) => Promise<void>

/**
 * Gives the order that holds the words of a killed article if they come again as another story: copy that
 * states no identity has that of its file, so a second file of it is another story. Repeating it changes
 * nothing. It stands for as long as orders are kept.
 */
export const createBarWords =
  ({ articles, standingOrders }: Ports): BarWords =>
  async (articleId, orderKeys, { orderKey, note, givenAt, drop }) => {
    const texts = await Promise.all(
      orderKeys.slice(-MOST_TEXTS).map(each => articles.readRevision(articleId, each)),
    )
    const words = texts.flatMap(text =>
      text && text.article.status !== 'canceled' ? [digestWords(text.article)] : [],
    )
    if (words.length === 0) return
    const digest = createHash('sha256').update(orderKey).digest('hex').slice(0, 8)
    await standingOrders.give({
      id: `killed-${articleId}-${digest}`,
      kind: 'withhold',
      orderKey,
      target: {},
      killed: { articleId, words: [...new Set(words)] },
      note,
      givenAt,
      drop,
    })
    await standingOrders.count()
  }
