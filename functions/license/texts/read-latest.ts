import { asCommitted } from '#commit/read/as-committed.ts'
import type { ArticleStore, ChangeLog, ReadOptions } from '#ports'
import type { Change } from '#schemas/change.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

/** How the article of a given change stands: its latest committed change. */
export type Standing = (change: Change) => Change | undefined

/** Reads how the articles of the given changes stand. */
export type ReadLatest = (shown: readonly Change[], options?: ReadOptions) => Promise<Standing>

/**
 * Reads CURRENT of every article, strongly consistent. The log alone would not do: a kill may be far past
 * what is shown, and a reader of the log may lag behind it.
 */
export const createReadLatest =
  ({ articles, changes }: Ports): ReadLatest =>
  async shown => {
    const ids = [...new Set(shown.map(({ articleId }) => articleId))]
    const currents = ids.length === 0 ? [] : await articles.readCurrents(ids)
    const committed = await Promise.all(currents.map(current => asCommitted(current, changes)))
    const latest = new Map(committed.map(({ articleId, change }) => [articleId, change]))
    return ({ articleId }) => latest.get(articleId)
  }
