import type { ArticleStore, ChangeLog } from '#ports'
import { createFindTextChange } from './find-text-change.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

/** How many stories are looked up, the first ones. */
const MOST_LOOKED_UP = 100

/** Finds what articles are headed now, by id; killed ones, what they were headed before. */
export const createFindHeadlines = ({ articles, changes }: Ports) => {
  const findTextChange = createFindTextChange({ changes })
  return async (articleIds: readonly string[]): Promise<Record<string, string>> => {
    const ids = [...new Set(articleIds)].slice(0, MOST_LOOKED_UP)
    if (ids.length === 0) return {}
    const found: Record<string, string> = {}
    for (const current of await articles.readCurrents(ids)) {
      const headline = (await findTextChange(current))?.headline
      if (headline !== undefined) found[current.articleId] = headline
    }
    return found
  }
}
