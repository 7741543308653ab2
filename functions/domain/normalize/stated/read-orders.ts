import type { Copy, Span } from '#domain/copy.ts'
import type { Draft } from '../draft/draft.ts'
import { obey } from '../draft/obey.ts'
import { isTimedHold } from '../notice/hold/is-timed-hold.ts'
import { isOrder } from '../notice/is-order.ts'
import { cleanText } from '../paragraphs/clean-text.ts'
import { limitsUse } from '../usage-terms/limits-use.ts'

/**
 * Does what a desk orders where a format has summary, keyword line, byline, notice, terms of use or a second title: "SPERRFRIST …" in the abstract,
 * "HOLD" in the running head, "UK OUT" in the summary. Keywords, categories and tags hold only until a day or hour: "EMBARGO" alone may be a story's subject.
 */
export const readOrders = (copy: Copy, draft: Draft, receivedAt: string): void => {
  if (copy.isStory || draft.fields.status === 'canceled') return
  const keywords = keywordsOf(copy).filter(({ raw }) => isTimedHold(raw))
  const spans = new Map([...ordered(copy), ...keywords].toReversed().map(span => [span.raw, span]))
  for (const span of [...spans.values()].reverse()) {
    const text = cleanText(span.raw)
    if (isOrder(text) || limitsUse(text)) obey(draft, text, span, receivedAt)
  }
}

/** The fields in which desks give orders; terms of use sentence by sentence as well. */
const ordered = ({ summary, slugline, copyrightNotice, credit, ...lists }: Copy): Span[] => {
  const { usageTerms = [], bylines = [], taglines = [], titles = [] } = lists
  const fields = [summary, slugline, copyrightNotice, credit].filter(span => span !== undefined)
  const terms = usageTerms.flatMap(term => [
    term,
    ...term.raw
      .split(/\.\s+(?=\p{Lu})/u)
      .filter(isOrder)
      .map(raw => ({ ...term, raw })),
  ])
  return [...fields, ...terms, ...bylines, ...taglines, ...titles]
}

const keywordsOf = ({ format, subjects = [] }: Copy): Span[] =>
  subjects
    .filter(({ scheme = '' }) => /^(?:keyword|category|(?:post_)?tag)$/.test(scheme))
    .map(({ name, scheme }) => ({ raw: name, source: `${format}: ${scheme}` }))
