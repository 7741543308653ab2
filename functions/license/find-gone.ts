import { asCommitted } from '#commit/as-committed.ts'
import type { ArticleStore, ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

/** Finds those of the articles of some changes that are killed or expired as of now. */
export type FindGone = (changes: readonly Change[]) => Promise<ReadonlySet<string>>

/**
 * Asks CURRENT, strongly consistent, of every article that changes would show words of; a page without changes asks nothing. The log
 * alone would not do: a kill may lie far past the page, and a reader of the log may lag behind it.
 */
export const createFindGone =
  ({ articles, changes }: Ports): FindGone =>
  async shown => {
    const ids = new Set(shown.filter(({ status }) => status !== 'canceled').map(({ articleId }) => articleId))
    if (ids.size === 0) return new Set()
    const currents = await articles.readCurrents([...ids])
    const committed = await Promise.all(currents.map(current => asCommitted(current, changes)))
    return new Set(
      committed
        .filter(({ change }) => change?.status === 'canceled' || change?.kind === 'expiry')
        .map(({ articleId }) => articleId),
    )
  }
