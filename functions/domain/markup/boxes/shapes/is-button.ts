import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { classWords } from '../class-words.ts'
import type { Weights } from '../weigh-elements.ts'
import { elementsIn } from './elements-in.ts'

/** The most characters of what is pressed to move about the page. */
const longest = 60

/**
 * Whether an element is a link that the page names as a button ("Buy on Bookshop: $18"), or a line of its own, no sentence, that does nothing but move the
 * reader about the page: "Nach oben", "12 reacties". A heading may link to itself, a byline to what is said of its writer, and a line to the part
 * of the story beside it.
 */
export const isButton = (element: XmlElement, weights: Weights, parent: XmlElement): boolean => {
  const { shown = 0, linked = 0, isMain = false } = weights.get(element) ?? {}
  if (isMain) return false
  if (element.name === 'a' && linked === shown && /\b(?:button|btn)\b/.test(classWords(element))) return true
  if (shown === 0 || shown > longest || /^h\d$/.test(parent.name) || !movesReader(element)) return false
  if (leadsBeside(element, parent)) return false
  const text = textOf(element).trim()
  return !endsAsSentence(text) && !isPersonName(text)
}

/** Whether a link leads to what stands beside it. */
const leadsBeside = (element: XmlElement, parent: XmlElement): boolean =>
  [element, ...findDeep(element, 'a')].some(({ attributes }) =>
    namesIn(parent).has(attributes.href?.slice(1) ?? ''),
  )

/** The names of the elements right inside one, gathered once, however many links stand there. */
const namesIn = (parent: XmlElement): ReadonlySet<string> => {
  const known = gathered.get(parent)
  if (known) return known
  const names = new Set(elementsIn(parent).flatMap(({ attributes: { id } }) => id || []))
  gathered.set(parent, names)
  return names
}
const gathered = new WeakMap<XmlElement, ReadonlySet<string>>()

/** Whether all that an element shows is such a link or button; what opens a part of the page is a heading of that. */
const movesReader = (element: XmlElement): boolean => {
  const { name, attributes } = element
  if (attributes.role === 'button') return !('aria-expanded' in attributes || 'aria-controls' in attributes)
  if (name === 'a') return /^(?:#|javascript:)/i.test(attributes.href ?? '')
  const [only, ...others] = elementsIn(element)
  return (
    /^(?:p|div|span|strong|b|em)$/.test(name) &&
    only !== undefined &&
    others.length === 0 &&
    element.children.every(child => typeof child !== 'string' || !/[\p{L}\p{N}]/u.test(child)) &&
    movesReader(only)
  )
}
