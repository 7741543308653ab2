import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { classWords } from './class-words.ts'

const placeNames = /\b(?:date ?line|location ?stamp)\b/

/**
 * Whether an element is the place of a story, which only a style sheet sets apart from the sentence
 * (VnExpress).
 */
export const isGluedPlace = (element: XmlElement, next: XmlNode | undefined): boolean =>
  typeof next === 'string' && /^\p{L}/u.test(next) && placeNames.test(classWords(element))
