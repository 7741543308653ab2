import { createReadStanding } from '#commit/read/read-standing.ts'
import { createReadText } from '#commit/read/read-text.ts'
import type { ArticleStore, ChangeLog } from '#ports'
import type { Article } from '#schemas/article.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readNewest' | 'readRevision'>
  changes: Pick<ChangeLog, 'at'>
}

export type ReadArticle = (id: string) => Promise<Article | undefined>

/**
 * Reads the current revision of an article as its latest change presents it. Undefined if nothing was
 * committed yet.
 */
export const createReadArticle = ({ articles, changes }: Ports): ReadArticle => {
  const readStanding = createReadStanding({ articles, changes })
  const readText = createReadText({ articles })
  return async id => {
    const standing = await readStanding(id)
    return standing && readText(standing.change, standing.newest)
  }
}
