import type { Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { digestArticle } from './digest-article.ts'

/** What a kill is made from: a notice, or an editor's decision. */
export type KillOrder = Pick<StandingOrder, 'orderKey' | 'note' | 'givenAt' | 'drop' | 'agency'>

/**
 * The revision that a kill adds to an article: none of the story's text, and only the note of the notice. The
 * same order gives the same revision.
 */
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
