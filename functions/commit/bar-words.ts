import { createHash } from 'node:crypto'
import { digestWords } from '#domain/revisions/naming/digest-words.ts'
import type { KillOrder } from '#domain/revisions/to-kill-revision.ts'
import type { ArticleStore, StandingOrders } from '#ports'

/** The newest texts of a killed article that are barred. */
const MOST_TEXTS = 10

interface Ports {
  articles: Pick<ArticleStore, 'listRevisions' | 'readRevision'>
  standingOrders: Pick<StandingOrders, 'give' | 'count'>
}

/** The order keys of a killed article's texts, and the headline of the newest that says something. */
export interface Barred {
  orderKeys: readonly string[]
  headline?: string | undefined
}

/** Bars the words of an article that a kill stops, where it has texts besides those `barred` before. */
export type BarWords = (articleId: string, kill: KillOrder, barred?: Barred) => Promise<Barred>

/**
 * Gives the order that holds the words of a killed article if they come again as another story: copy that
 * states no identity has that of its file, so a second file of it is another story. It runs before the kill is committed, so that none of
 * them gets by meanwhile, and once more after it, for a text that was committed in between. Repeating it with the same texts changes nothing. The
 * order stands for as long as orders are kept.
 */
export const createBarWords =
  ({ articles, standingOrders }: Ports): BarWords =>
  async (articleId, { orderKey, note, givenAt, drop }, barred) => {
    const orderKeys = await articles.listRevisions(articleId)
    const isBarred = (each: string) => each === orderKey || barred?.orderKeys.includes(each)
    if (barred && barred.orderKeys.length > 0 && orderKeys.every(isBarred)) return barred
    const texts = await Promise.all(
      orderKeys.slice(-MOST_TEXTS).map(each => articles.readRevision(articleId, each)),
    )
    const told = texts.flatMap(text => (text && text.article.status !== 'canceled' ? [text.article] : []))
    const all = { orderKeys, headline: told.at(-1)?.headline }
    if (told.length === 0) return all
    const words = [...new Set(told.map(digestWords))].toSorted()
    const digest = createHash('sha256')
      .update([orderKey, ...words].join())
      .digest('hex')
      .slice(0, 8)
    await standingOrders.give({
      id: `killed-${articleId}-${digest}`,
      kind: 'withhold',
      orderKey,
      target: {},
      killed: { articleId, words },
      note,
      givenAt,
      drop,
    })
    await standingOrders.count()
    return all
  }
