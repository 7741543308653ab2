import { relatedHeading } from '#domain/normalize/body/rules/related/related-heading.ts'
import { isMarkedByline } from '#domain/normalize/headline/is-marked-byline.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Weight } from '../weigh-elements.ts'
import { elementsIn } from './elements-in.ts'

/** The most characters of a label over links. */
const label = 30
/** What a name is not: four words, or one that no name has small. */
const title = /(?:\S\s+\S*){3}|\s\p{Ll}{4}/u

/**
 * Whether it is a short label that is no sentence, and below it nothing but links to other stories (Walla), or a list of them under a heading as
 * well. In a paragraph the label announces other stories, or each link is a line of its own.
 */
export const isLabelledLinks = (element: XmlElement, { headings, shown, linked }: Weight): boolean => {
  if (linked === 0 || shown - linked > label) return false
  const [over, ...below] = elementsIn(element)
  if (over === undefined || findDeep(over, 'a').length > 0) return false
  const isListed = below.length === 1 && /^[ou]l$/.test(below[0]?.name ?? '')
  if (headings > 0 && !isListed) return false
  const text = textOf(over).trim()
  if (/[.?]$/.test(text) || shown !== linked + text.replace(/\s+/g, '').length) return false
  const links = findDeep(element, 'a')
  if (relatedHeading.matches(text)) return true
  if (element.name === 'p' && below.filter(({ name }) => name === 'br').length < Math.max(2, links.length))
    return false
  return links.every(link => title.test(textOf(link))) && !isMarkedByline(textOf(element).trim())
}
