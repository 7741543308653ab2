import { digestText } from '#domain/revisions/naming/digest-text.ts'
import { digestWords } from '#domain/revisions/naming/digest-words.ts'
import type { ArticleStore } from '#ports'
import { findNewestText } from './find-newest-text.ts'

/**
 * The digests of what a story says and of its text alone, or said before it was killed, its number, and when it came; undefined if
 * it has no text.
 */
export type ReadWords = (articleId: string) => Promise<Words | undefined>

interface Words {
  words: string
  text: string | undefined
  number: string | undefined
  receivedAt: string
  isKilled: boolean
}

/** Reads the newest text of a story, to tell whether another is the same. */
export const createReadWords =
  ({
    articles,
  }: {
    articles: Pick<ArticleStore, 'readCurrent' | 'listRevisions' | 'readRevision'>
  }): ReadWords =>
  async articleId => {
    const { change } = (await articles.readCurrent(articleId)) ?? {}
    const text = await findNewestText(articles, articleId, await articles.listRevisions(articleId))
    return (
      text && {
        words: digestWords(text.article),
        text: digestText(text.article),
        number: text.article.sourceId,
        receivedAt: text.article.receivedAt,
        isKilled: change?.status === 'canceled',
      }
    )
  }
