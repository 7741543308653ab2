import { findNewestText } from '#commit/read/find-newest-text.ts'
import { createReadNamesAround } from '#commit/read/read-names-around.ts'
import { isBarred } from '#domain/revisions/naming/is-barred.ts'
import type { Aliases, ArticleStore } from '#ports'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'listRevisions' | 'readRevision'>
  aliases: Pick<Aliases, 'notedOn'>
}

/** A headline such as "Weather" is that of many. */
const MOST_COPIES = 10

/**
 * Finds the other articles of the same days of which a version has words that an article's recall took back, and is neither killed nor
 * taken back itself: under another file name the story is another, which a recall leaves as it is.
 */
export const createFindRecalledCopies = ({ articles, aliases }: Ports) => {
  const readNamesAround = createReadNamesAround({ aliases })
  return async (articleId: string): Promise<string[]> => {
    const recalled = await articles.readCurrent(articleId)
    const orderKeys = recalled?.barred ? await articles.listRevisions(articleId) : []
    const own = await findNewestText(articles, articleId, orderKeys)
    if (!own) return []
    const noted = await readNamesAround(own.article.receivedAt)
    const headlines = new Set(noted.filter(each => each.articleId === articleId).map(each => each.headline))
    const others = noted.filter(each => each.articleId !== articleId && headlines.has(each.headline))
    const ids = [...new Set(others.map(each => each.articleId))].slice(0, MOST_COPIES)
    const copies: string[] = []
    for (const id of ids) {
      const current = await articles.readCurrent(id)
      if (current?.change?.status === 'canceled') continue
      const copy = await findNewestText(
        articles,
        id,
        await articles.listRevisions(id),
        text => isBarred(recalled, text) && !isBarred(current, text),
      )
      if (copy) copies.push(id)
    }
    return copies
  }
}
