import type { Normalized } from '#domain/copy.ts'
import { caseId } from '#domain/revisions/case-id.ts'
import type { Drop } from '#schemas/drop.ts'
import type { Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'

/** How much of a notice a case shows, in characters. */
const MAX_NOTE = 500

/** What the desk is told of the words that hold copy until it decides, by their rule. */
const whatToDecide: Readonly<Record<string, string>> = {
  'notice/is-code': 'reads as code, settings or data, not as a story',
  'notice/is-draft': 'marks the text as a draft, or as not approved',
  'notice/is-paid': 'says that it was paid for',
  'notice/is-unfinished': 'stands where something is to be filled in',
}

/**
 * What a story orders, if it is a notice: about the story it names, or else about its own identity, its own
 * slug if only its text makes it a notice, and the headline behind its order.
 */
export const toOrder = (
  { article, notice, isCanceled }: Normalized,
  drop: Drop,
  { orderKey, drop: source }: Revision,
  index: number,
): StandingOrder => {
  const { id: articleId, slugline, agency, change, editorNote, headline, evidence } = article
  const isNamed = notice && Object.keys(notice.target).length > 0
  const embargo = isCanceled ? undefined : evidence.embargoedUntil?.raw
  const stated = isCanceled ? undefined : evidence.status
  const what = whatToDecide[stated?.rule ?? '']
  const own = {
    articleId,
    ...(slugline && notice && !isCanceled && { slug: slugline }),
    ...(notice?.headline && { headline: notice.headline }),
  }
  return {
    id: caseId(drop, index),
    kind: notice?.kind ?? 'kill',
    orderKey,
    target: isNamed ? notice.target : own,
    ...(agency && { agency }),
    note: (
      notice?.note ??
      (what && `“${stated?.raw}” ${what}`) ??
      embargo ??
      change?.note ??
      editorNote ??
      stated?.raw ??
      headline
    ).slice(0, MAX_NOTE),
    givenAt: drop.droppedAt,
    drop: source,
  }
}
