import { countWords } from '#domain/normalize/prose/count-words.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** The fewest paragraphs of a story, and the share of a page's words in its paragraphs that is no quote or box, but what the page is for. */
const fewest = 3
const share = 0.6

/**
 * A page whose story stands in a `blockquote`, which old pages indent by, or in an `aside`, as a plain element: the one would be a single quote, the other is
 * never shown.
 */
export const openWrappers = (page: XmlElement): XmlElement => {
  const wrappers = ['blockquote', 'aside'].flatMap(name => findDeep(page, name))
  if (wrappers.length === 0) return page
  const whole = wordsIn(page)
  const opened = new Set(
    wrappers.filter(wrapper => findDeep(wrapper, 'p').length >= fewest && wordsIn(wrapper) >= whole * share),
  )
  return opened.size > 0 ? open(page, opened) : page
}

const wordsIn = (element: XmlElement): number =>
  findDeep(element, 'p').reduce((sum, paragraph) => sum + countWords(textOf(paragraph)), 0)

const open = (element: XmlElement, opened: ReadonlySet<XmlElement>): XmlElement => ({
  ...element,
  ...(opened.has(element) && { name: 'div' }),
  children: element.children.map(child => (typeof child === 'string' ? child : open(child, opened))),
})
