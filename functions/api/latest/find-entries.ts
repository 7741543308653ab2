import type { LatestEntry } from '#domain/feeds/latest-feed.ts'
import type { Holding } from '#license/find-holding.ts'
import type { FindTexts } from '#license/texts/find-texts.ts'
import { MOST_TEXT_BYTES } from '#license/texts/most-text-bytes.ts'
import type { ArticleStore } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  findTexts: FindTexts
}

/**
 * The articles of changes, newest first, as far as there is room for their texts. `base` is the address of the API.
 */
export type FindEntries = (
  readable: readonly Change[],
  holding: Holding,
  now: Date,
  base: string,
) => Promise<LatestEntry[]>

/** How often one call reads texts at most: each time it may wait for a text in S3. */
const MOST_ROUNDS = 6

/** Whether a change may lack the time when its story was first out because it had no room for it (fit-change.ts): CURRENT has that time. */
const lacksFirstOut = ({ version, firstOut, correlationId }: Change, article?: LicensedArticle): boolean =>
  article !== undefined && !article.firstCreated && version > 1 && !firstOut && !correlationId

export const createFindEntries = ({ articles: store, findTexts }: Ports): FindEntries => {
  /**
   * The newest texts there is room for. One too large for it, such as a data set dropped by mistake, leaves it
   * to what follows.
   */
  const findNewest = async (changes: readonly Change[], holding: Holding, now: Date) => {
    const newest = new Map<Change, LicensedArticle>()
    let [rest, room] = [changes, MOST_TEXT_BYTES]
    for (let round = 1; round <= MOST_ROUNDS && rest.length > 0; round += 1) {
      const found = await findTexts(rest, holding, now, room)
      for (const [change, article] of found.articles) newest.set(change, article)
      rest = rest.slice(found.changes.length)
      room -= found.bytes
    }
    return newest
  }

  const findFirstOuts = async (changes: readonly Change[]): Promise<Map<string, string | undefined>> => {
    const ids = changes.map(({ articleId }) => articleId)
    const currents = ids.length > 0 ? await store.readCurrents(ids) : []
    return new Map(currents.map(({ articleId, firstOut }) => [articleId, firstOut]))
  }

  return async (readable, holding, now, base) => {
    const articles = await findNewest(readable, holding, now)
    const keptApart = await findFirstOuts(
      readable.filter(change => lacksFirstOut(change, articles.get(change))),
    )
    return readable.flatMap(change => {
      const article = articles.get(change)
      if (!article) return []
      const { articleId, firstOut = keptApart.get(articleId), versionCreated, committedAt: updated } = change
      const href = `${base}/v1/articles/${encodeURIComponent(articleId)}`
      const published = article.firstCreated ?? firstOut ?? versionCreated ?? updated
      return [{ article, href, published, updated }]
    })
  }
}
