import type { ArticleStore } from '#ports'

/** Finds what articles are headed by as of now, by their ids; without those of which nothing was committed yet. */
export const createFindHeadlines =
  ({ articles }: { articles: Pick<ArticleStore, 'readCurrents'> }) =>
  async (articleIds: readonly string[]): Promise<Record<string, string>> => {
    const currents = await articles.readCurrents([...new Set(articleIds)])
    return Object.fromEntries(
      currents.flatMap(({ articleId, change }) => (change ? [[articleId, change.headline] as const] : [])),
    )
  }
