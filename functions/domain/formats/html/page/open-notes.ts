import { isCorrection } from '#domain/normalize/notice/correction/is-correction.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { withChildren } from '#domain/xml/with-children.ts'

/** The most characters of a note under a story. */
const longest = 900

/**
 * A page with a note of correction that a `footer` holds under its story ("• This article was amended on …") in a plain element: a view
 * shows no footer.
 */
export const openNotes = (element: XmlElement): XmlElement => {
  if (element.name === 'footer' && isNote(textOf(element).trim()))
    return { ...element, name: 'div', attributes: {} }
  const children = element.children.map(child => (typeof child === 'string' ? child : openNotes(child)))
  return withChildren(element, children)
}

const isNote = (text: string): boolean => text !== '' && text.length <= longest && isCorrection(text)
