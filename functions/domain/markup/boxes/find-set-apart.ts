import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { classWords } from './class-words.ts'
import type { Weights } from './weigh-elements.ts'

/** The fewest and the most characters of a standfirst, and the fewest paragraphs under it (`below`). */
const fewest = 30
const most = 300
/** The most characters of paragraphs above it: section, byline, day. */
const above = 120
/**
 * The fewest characters of a heading that is one. Headings of a list with pictures are not: there are
 * several.
 */
const shortest = 10
const below = 2

/**
 * The standfirst that a page shows only by its type: the first paragraph in its element, all bold, or a
 * heading under the headline, separated by a picture or a byline from the story's paragraphs, which are neither.
 * What stands below more than a byline is the story's, or the headline of another.
 */
export const findSetApart = (page: XmlElement, weights: Weights): XmlElement | undefined => {
  const holders = new Map([page, ...findDeep(page, '*')].map(parent => [firstOf(parent, weights), parent]))
  let passed = 0
  let isUnderTitle = false
  for (const element of findDeep(page, '*')) {
    if (element.name === 'h1') {
      passed = 0
      isUnderTitle = true
    }
    if (isUnderTitle && passed > above) return undefined
    const holder = holders.get(element)
    const mayStand = isUnderTitle || element.name === 'p'
    if (holder && mayStand && isSetApart(element, partsOf(holder, weights), weights)) return element
    if (element.name === 'p') passed += weights.get(element)?.shown ?? 0
  }
  return undefined
}

const partsOf = ({ children }: XmlElement, weights: Weights): XmlElement[] =>
  children.filter(isElement).filter(child => isSeen(child, weights))

const firstOf = (parent: XmlElement, weights: Weights): XmlElement | undefined =>
  partsOf(parent, weights).find(({ name }) => name === 'p' || /^h[2-6]$/.test(name))

const isSetApart = (first: XmlElement, parts: readonly XmlElement[], weights: Weights): boolean => {
  const index = parts.indexOf(first)
  const next = parts[index + 1]
  if (!next || !(isPicture(next, weights) || isByline(next, weights))) return false
  const { shown = 0 } = weights.get(first) ?? {}
  const isHeading = first.name !== 'p'
  const isShort = shown >= (isHeading ? shortest : fewest) && shown <= most
  const isAlone = isHeading ? parts.filter(({ name }) => name === first.name).length === 1 : isBold(first)
  const prose = parts.slice(index + 2).filter(part => part.name === 'p' && !isBold(part))
  return isShort && isAlone && prose.length >= below
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
