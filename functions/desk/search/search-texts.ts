import type { ArticleStore } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { FoundText } from '#schemas/desk/text-search.ts'
import { findWords } from './find-words.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readRevisions'>
}

/** A text with some words, and the change that committed it. */
export interface Found {
  change: Change
  text: FoundText
}

/**
 * Finds words in the texts of some changes, oldest first. Stops after a batch in which there are `enough`, and may
 * return more.
 */
export type SearchTexts = (
  log: readonly Change[],
  words: readonly string[],
  enough: number,
) => Promise<Found[]>

/** How many texts are asked for at a time. */
const BATCH = 50
/** Bytes of text that are in memory at a time. */
const MOST_BYTES = 8_000_000

export const createSearchTexts =
  ({ articles }: Ports): SearchTexts =>
  async (log, words, enough) => {
    const found: Found[] = []
    for (let done = 0; done < log.length && found.length < enough; ) {
      const asked = log.slice(done, done + BATCH)
      const revisions = await articles.readRevisions(asked, MOST_BYTES)
      for (const [index, change] of asked.slice(0, revisions.length).entries()) {
        const revision = revisions[index]
        const excerpt = revision && findWords(revision.article, words)
        if (revision && excerpt !== undefined)
          found.push({ change, text: toFound(change, revision.article, excerpt) })
      }
      done += revisions.length
    }
    return found
  }

const toFound = (
  { articleId, version, status, committedAt }: Change,
  { headline, byline, agency }: Article,
  excerpt: string,
): FoundText => ({
  articleId,
  version,
  status,
  committedAt,
  headline,
  ...(byline && { byline }),
  ...(agency && { agency }),
  excerpt,
})
