import type { Block, Span } from '#domain/copy.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'
import { unmark } from '#domain/normalize/paragraphs/unmark.ts'
import { lineSpan } from '../wire/line-span.ts'

/** The most words of a teaser, which has two or three sentences. */
const longest = 60
/** APA's label of the line under the headline. */
const subtitle = /^Utl\.?:\s*/
/** How many lines are searched for the blank one below a teaser. */
const reach = 12

/**
 * The teaser that the German agencies put above the paragraph with the dateline, and the story below it. A
 * byline or an embargo there is not a teaser.
 */
export const splitTeaser = (lines: readonly Block[]): { summary?: Span; body: Block[] } => {
  const end = lines.slice(0, reach).findIndex(({ blankBefore }, index) => index > 0 && (blankBefore ?? 0) > 0)
  if (end < 0) return { body: [...lines] }
  const span = lineSpan(lines.slice(0, end), 'iptc-7901: text/teaser')
  const summary = { ...span, raw: unmark(span.raw).replace(subtitle, '') }
  const below = normalizeDateline(lineSpan(lines.slice(end, end + 3), '').raw)
  const isTeaser =
    below?.agency !== undefined &&
    !normalizeDateline(summary.raw)?.agency &&
    readHeadByline(summary.raw) === undefined &&
    normalizeNotice(summary.raw) === undefined &&
    summary.raw.split(' ').length <= longest
  return isTeaser ? { summary, body: lines.slice(end) } : { body: [...lines] }
}
