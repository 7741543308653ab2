import { withoutElements } from '#domain/markup/without-elements.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** How pages name what they show on screens of one size alone: Bootstrap's "d-md-none", Tailwind's "md:hidden", "mobile-only", "visible-xs". */
const oneSize = /(?:^|[\s_:-])(?:mobile|desktop|tablet|phone|small|large|xs|sm|md|lg|xl)(?=[\s_:-]|$)/i
/** The fewest characters of what is a twin. */
const fewest = 8

/** A page without the second of two elements that are named for sizes of screens and say the same: it sets them for phones and for others. */
export const withoutTwins = (page: XmlElement): XmlElement => {
  const seen = new Set<string>()
  const isTwin = (element: XmlElement): boolean => {
    if (!oneSize.test(element.attributes.class ?? '')) return false
    const text = textOf(element).replace(/\s+/g, ' ').trim()
    if (text.length < fewest) return false
    const isSecond = seen.has(text)
    seen.add(text)
    return isSecond
  }
  return withoutElements(page, isTwin)
}
