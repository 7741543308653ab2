import { parseHtml } from '#domain/markup/parse-html.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'

/**
 * The fewest paragraphs and characters of a story kept this way; a request to turn on JavaScript has fewer.
 */
const paragraphs = 2
const characters = 300

/**
 * What a page keeps for readers without scripts or frames (`noscript`, `noframes`), for its script to show (`template`), or in a frame of its own
 * (`srcdoc`), as an element that shows it; undefined if that is no story.
 */
export const findFallbackContent = (page: XmlElement): XmlElement | undefined => {
  const [longest] = [
    ...['noscript', 'template'].flatMap(name => findDeep(page, name)),
    ...findDeep(page, 'noframes').map(({ children, at }) => parseHtml(children.join(''), at)),
    ...findDeep(page, 'iframe').map(({ attributes, at }) => parseHtml(attributes.srcdoc ?? '', at)),
  ]
    .filter(element => findDeep(element, 'p').length >= paragraphs)
    .sort((one, other) => textOf(other).length - textOf(one).length)
  return longest && textOf(longest).length >= characters ? { ...longest, name: 'div' } : undefined
}
