import type { Copy, Span } from '../../copy.ts'
import type { Draft } from '../draft/draft.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { takeUsage } from '../draft/take-usage.ts'
import { isOrder } from '../notice/is-order.ts'
import { isTimedHold } from '../notice/is-timed-hold.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import { cleanText } from '../paragraphs/clean-text.ts'
import { speaksOfUse } from '../usage-terms/speaks-of-use.ts'
import { statesUsage } from '../usage-terms/states-usage.ts'

/**
 * Does what a desk orders where a format has summary, keyword line, byline, notice, terms of use or a second title: "SPERRFRIST …" in the abstract,
 * "HOLD" in the running head, "UK OUT" in the summary. Keywords hold only until a day or hour: "EMBARGO" alone may be a story's subject.
 */
export const readOrders = (copy: Copy, draft: Draft, receivedAt: string): void => {
  if (copy.isStory || draft.fields.status === 'canceled') return
  const keywords = keywordsOf(copy).filter(({ raw }) => isTimedHold(raw))
  for (const span of [...ordered(copy), ...keywords]) {
    const text = cleanText(span.raw)
    const notice = text && isOrder(text) ? normalizeNotice(text, { receivedAt }) : undefined
    if (notice) takeNotice(draft, notice, span)
    else if (speaksOfUse(text) && statesUsage(text)) takeUsage(draft, text, span)
  }
}

/** The fields in which desks give orders. */
const ordered = ({ summary, slugline, copyrightNotice, credit, ...lists }: Copy): Span[] => {
  const { usageTerms = [], bylines = [], taglines = [], titles = [] } = lists
  const fields = [summary, slugline, copyrightNotice, credit].filter(span => span !== undefined)
  return [...fields, ...usageTerms, ...bylines, ...taglines, ...titles]
}

const keywordsOf = ({ format, subjects = [] }: Copy): Span[] =>
  subjects
    .filter(({ scheme }) => scheme === 'keyword')
    .map(({ name }) => ({ raw: name, source: `${format}: keyword` }))
