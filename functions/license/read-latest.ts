import { asCommitted } from '#commit/as-committed.ts'
import type { ArticleStore, ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

/** Reads how the articles of some changes stand: the latest committed change of each, by its id. */
export type ReadLatest = (shown: readonly Change[]) => Promise<ReadonlyMap<string, Change>>

/**
 * Asks CURRENT, strongly consistent, of every article. The log alone would not do: a kill may lie far past what is shown, and a reader of
 * the log may lag behind it.
 */
export const createReadLatest =
  ({ articles, changes }: Ports): ReadLatest =>
  async shown => {
    const ids = [...new Set(shown.map(({ articleId }) => articleId))]
    if (ids.length === 0) return new Map()
    const currents = await articles.readCurrents(ids)
    const committed = await Promise.all(currents.map(current => asCommitted(current, changes)))
    return new Map(committed.flatMap(({ articleId, change }) => (change ? [[articleId, change]] : [])))
  }
