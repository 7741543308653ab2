import type { ArticleStore } from '#ports'
import type { ArticleLine } from './export-line.ts'

/**
 * Puts the desk's overrides on CURRENT as they were exported: with who set each of them, including those of
 * edits that nobody could see.
 */
export const restoreOverrides = async (
  articles: Pick<ArticleStore, 'readCurrent' | 'writeCurrent'>,
  { articleId, overrides, edits }: ArticleLine,
): Promise<void> => {
  if (!overrides || edits === undefined) return
  const current = await articles.readCurrent(articleId)
  if (!current || (current.edits ?? 0) > edits) return
  const isUnchanged =
    JSON.stringify([current.overrides, current.edits]) === JSON.stringify([overrides, edits])
  if (isUnchanged) return
  const written = await articles.writeCurrent({ ...current, overrides, edits, lock: current.lock + 1 })
  if (written === 'stale') throw new Error(`Article ${articleId} was written in the meantime; restore again`)
}
