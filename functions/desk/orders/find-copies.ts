import { createReadNamesAround } from '#commit/read/read-names-around.ts'
import { createReadWords } from '#commit/read/read-words.ts'
import type { Aliases, ArticleStore } from '#ports'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'listRevisions' | 'readRevision'>
  aliases: Pick<Aliases, 'notedOn'>
}

/** A headline such as "Weather" is that of many. */
const MOST_COPIES = 10

/** Finds the articles of the same days that have the words of an article, and are not killed. */
export const createFindCopies = (ports: Ports) => {
  const readWords = createReadWords(ports)
  const readNamesAround = createReadNamesAround(ports)
  return async (articleId: string): Promise<string[]> => {
    const own = await readWords(articleId)
    if (!own) return []
    const noted = await readNamesAround(own.receivedAt)
    const headlines = new Set(noted.filter(each => each.articleId === articleId).map(each => each.headline))
    const others = noted.filter(each => each.articleId !== articleId && headlines.has(each.headline))
    const ids = [...new Set(others.map(each => each.articleId))].slice(0, MOST_COPIES)
    const texts = await Promise.all(ids.map(readWords))
    return ids.filter((_, index) => texts[index]?.words === own.words && !texts[index]?.isKilled)
  }
}
