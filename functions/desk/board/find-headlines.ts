import type { ArticleStore, ChangeLog } from '#ports'
import { createFindTextChange } from '../find-text-change.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

/** Finds what articles are headed by, by their ids; without those of which no text came yet. */
export const createFindHeadlines = ({ articles, changes }: Ports) => {
  const findTextChange = createFindTextChange({ changes })
  return async (articleIds: readonly string[]): Promise<Record<string, string>> => {
    const currents = await articles.readCurrents([...new Set(articleIds)])
    const found = await Promise.all(
      currents.map(async current => [current.articleId, (await findTextChange(current))?.headline] as const),
    )
    return Object.fromEntries(
      found.flatMap(([id, headline]) => (headline === undefined ? [] : [[id, headline]])),
    )
  }
}
