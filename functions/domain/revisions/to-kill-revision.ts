import type { Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { digestArticle } from './digest-article.ts'

/** What a kill is made from: a notice, or the word of an editor. */
export type KillOrder = Pick<StandingOrder, 'orderKey' | 'note' | 'givenAt' | 'drop' | 'agency'>

/** The revision that a kill puts into an article: no text of its story, and of the notice just the note. The same order gives the same. */
export const toKillRevision = (
  articleId: string,
  { orderKey, note, givenAt, drop, agency }: KillOrder,
): Revision => {
  const article = {
    id: articleId,
    version: 1,
    status: 'canceled' as const,
    headline: 'Kill',
    authors: [],
    contributors: [],
    ...(agency && { agency }),
    usageTerms: [],
    subjects: [],
    sections: [],
    change: { class: 'kill' as const, note },
    receivedAt: givenAt,
    body: { html: '', text: '', wordCount: 0 },
    evidence: {},
  }
  return { articleId, orderKey, article, digest: digestArticle(article), drop }
}
