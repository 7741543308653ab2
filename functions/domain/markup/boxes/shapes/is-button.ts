import type { XmlElement } from '#domain/xml/element.ts'
import { classWords } from '../class-words.ts'
import type { Weights } from '../weigh-elements.ts'

/** Whether an element is a link that the page names as a button ("Buy on Bookshop: $18"). */
export const isButton = (element: XmlElement, weights: Weights): boolean => {
  const { shown = 0, linked = 0, isMain = false } = weights.get(element) ?? {}
  return element.name === 'a' && !isMain && linked === shown && /\b(?:button|btn)\b/.test(classWords(element))
}
