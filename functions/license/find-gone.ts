import { asCommitted } from '#commit/as-committed.ts'
import { showsWords } from '#domain/rights/shows-words.ts'
import type { ArticleStore, ChangeLog, Clock } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Product } from '#schemas/product.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
  clock: Clock
}

/** Finds those of the articles of some changes of which no word may be shown now, to who is shown some products' copy in `advance`. */
export type FindGone = (
  changes: readonly Change[],
  advance: readonly Product[],
) => Promise<ReadonlySet<string>>

/**
 * Asks CURRENT, strongly consistent, of every article that changes would show words of; a page without changes asks nothing. The log
 * alone would not do: a kill may lie far past the page, and a reader of the log may lag behind it.
 */
export const createFindGone =
  ({ articles, changes, clock }: Ports): FindGone =>
  async (shown, advance) => {
    const ids = new Set(shown.filter(({ status }) => status !== 'canceled').map(({ articleId }) => articleId))
    if (ids.size === 0) return new Set()
    const currents = await articles.readCurrents([...ids])
    const now = clock.now()
    const committed = await Promise.all(currents.map(current => asCommitted(current, changes)))
    return new Set(
      committed
        .filter(({ change }) => change && !showsWords(change, now, advance))
        .map(({ articleId }) => articleId),
    )
  }
