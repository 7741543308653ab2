import type { Span } from '../../../copy.ts'
import { present } from '../../../present.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { findFirst } from '../../../xml/find-first.ts'

const notice = /copyright|©|\(c\)\s?\d{4}/i

/** What `body.head/rights` says outside its elements: a copyright notice (AP), else a condition of use. */
export const readRightsText = (
  head: XmlElement | undefined,
): { copyrightNotice?: Span; usageTerms?: Span[] } => {
  const rights = findFirst(head, 'rights')
  const raw = rights?.children
    .filter(child => typeof child === 'string')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!rights || !raw) return {}
  const span = { raw, source: 'nitf: body.head/rights', ...present({ at: rights.at }) }
  return notice.test(raw) ? { copyrightNotice: span } : { usageTerms: [span] }
}
