import type { Copy } from '../../copy.ts'
import type { Draft } from '../draft/draft.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { isOrder } from '../notice/is-order.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import { cleanText } from '../paragraphs/clean-text.ts'

/** Does what a desk orders where a format has summary, keyword line, byline, notice or a second title: "SPERRFRIST …" in the abstract, "HOLD" in the running head. */
export const readOrders = (copy: Copy, draft: Draft, receivedAt: string): void => {
  if (copy.isStory || copy.embargo || draft.fields.status === 'canceled') return
  const { summary, slugline, copyrightNotice, credit, bylines = [], taglines = [], titles = [] } = copy
  for (const span of [summary, slugline, copyrightNotice, credit, ...bylines, ...taglines, ...titles]) {
    const text = span && cleanText(span.raw)
    const notice = text && isOrder(text) ? normalizeNotice(text, { receivedAt }) : undefined
    if (span && notice) takeNotice(draft, notice, span)
  }
}
