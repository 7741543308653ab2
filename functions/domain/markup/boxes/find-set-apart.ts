import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { classWords } from './class-words.ts'
import type { Weights } from './weigh-elements.ts'

/** The fewest and the most characters of a standfirst, and the fewest paragraphs under it (`below`). */
const fewest = 30
const most = 300
/**
 * The fewest characters of a heading that is one. Headings of a list with pictures are not: there are
 * several.
 */
const shortest = 10
const below = 2

/**
 * The standfirst that a page shows only by its type: the first paragraph in its element, all bold, or a
 * heading, separated by a picture or a byline from the story's paragraphs, which are neither.
 */
export const findSetApart = (page: XmlElement, weights: Weights): XmlElement | undefined => {
  for (const parent of [page, ...findDeep(page, '*')]) {
    const parts = parent.children
      .filter(child => isElement(child) && isSeen(child, weights))
      .filter(isElement)
    const index = parts.findIndex(({ name }) => name === 'p' || /^h[2-6]$/.test(name))
    const first = parts[index]
    const next = parts[index + 1]
    if (!first || !next || !(isPicture(next, weights) || isByline(next, weights))) continue
    const { shown = 0 } = weights.get(first) ?? {}
    const isHeading = first.name !== 'p'
    const isShort = shown >= (isHeading ? shortest : fewest) && shown <= most
    const isAlone = isHeading ? parts.filter(({ name }) => name === first.name).length === 1 : isBold(first)
    const prose = parts.slice(index + 2).filter(part => part.name === 'p' && !isBold(part))
    if (isShort && isAlone && prose.length >= below) return first
  }
  return undefined
}

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

const isSeen = (element: XmlElement, weights: Weights): boolean => {
  const weight = weights.get(element)
  return element.name === 'figure' || (weight !== undefined && (weight.shown > 0 || weight.hasPicture))
}

const isPicture = (element: XmlElement, weights: Weights): boolean => {
  const weight = weights.get(element)
  return element.name === 'figure' || (weight?.hasPicture === true && weight.shown === 0)
}

/** The most characters of a byline. */
const line = 80

/** A name and surname after a marker, and no sentence. */
const signed = /^\s*(?:by|von|par|por|di|door|af|av) \p{Lu}[\p{L}'’-]+ \p{Lu}[^.!?]*$/iu

/** Whether an element is named as the byline, or a paragraph that reads as one. */
const isByline = (element: XmlElement, weights: Weights): boolean => {
  if ((weights.get(element)?.shown ?? 0) > line) return false
  if (element.name === 'p') return signed.test(textOf(element))
  return /\b(?:by ?line|author(?: ?line)?|autor(?:en)?)\b/.test(classWords(element))
}

const isBold = ({ children }: XmlElement): boolean => {
  const own = children.filter(child => isElement(child) || child.trim() !== '')
  return own.length > 0 && own.every(child => isElement(child) && /^(?:strong|b)$/.test(child.name))
}
