import type { Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { spanOf } from '#domain/xml/span-of.ts'

/**
 * A stated headline without what stands behind the first heading of its page, which is longer: "Ferry runs again - Ana Ruiz", "… | News". Where its
 * JSON-LD gives another, for searches, than both heading and `meta`, that is theirs.
 */
export const shownHeadline = (
  page: XmlElement,
  headline: Span | undefined,
  meta: Span | undefined,
): Span | undefined => {
  const heading = spanOf(findDeep(page, 'h1')[0], 'html: body/h1')
  if (heading && heading.raw === meta?.raw && !heading.raw.includes(headline?.raw ?? '')) return heading
  const [before, behind = heading?.raw] = headline?.raw.split(heading?.raw ?? ' ') ?? []
  const isLonger = heading && behind && heading.raw.length > behind.length
  return before === '' && isLonger && /^(?: *[-–—|»·] |（)/.test(behind) ? heading : headline
}
