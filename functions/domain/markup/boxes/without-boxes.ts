import { relatedHeading } from '#domain/normalize/body/rules/related/related-heading.ts'
import { relatedList } from '#domain/normalize/body/rules/related/related-list.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { classWords } from './class-words.ts'
import { isBox } from './is-box.ts'
import { isCallCard } from './is-call-card.ts'
import { isDayLine } from './is-day-line.ts'
import { isGluedPlace } from './is-glued-place.ts'
import { isPictureCard } from './is-picture-card.ts'
import { isUnderPicture } from './is-under-picture.ts'
import { isButton } from './shapes/is-button.ts'
import { isLinkLine } from './shapes/is-link-line.ts'
import type { Weights } from './weigh-elements.ts'
import { withoutName } from './without-name.ts'
import { withoutOddName } from './without-odd-name.ts'

const containers = new Set(['article', 'body', 'div', 'header', 'main', 'section'])

/**
 * Removes the boxes that `isBox` knows, links, buttons and times of day outside sentences, and `also`; nothing else of
 * the element is removed.
 */
export const withoutBoxes = (
  element: XmlElement,
  weights: Weights,
  also: ReadonlySet<XmlElement | undefined> = new Set(),
  isInParagraph = false,
): XmlElement => {
  const hasNoText = element.children.every(isBlank)
  const isLoose = containers.has(element.name) && hasNoText
  const isRow = element.children.filter(isParagraph).length >= row
  let above: XmlElement | undefined
  const children = element.children.flatMap((child, index): XmlNode[] => {
    if (typeof child === 'string') return [child]
    const isCaption = above !== undefined && isUnderPicture(child, above, weights)
    above = child
    if (also.has(child) || isCaption || isBox(child, weights)) return []
    if (isHeading(child) && isOverLinks(child, element.children.slice(index + 1), weights)) return []
    if (element.name === 'a' && isUnseen(child)) return []
    if (isRow && (isCallCard(child, weights) || isPictureCard(child, weights))) return []
    if (hasNoText && isButton(child, weights)) return []
    if (isLoose && (child.name === 'time' || isLinkLine(child, weights))) return []
    if (isDayLine(child, weights)) return []
    const inner = withoutBoxes(child, weights, also, isInParagraph || element.name === 'p')
    const isBare = isGluedPlace(child, element.children[index + 1]) && bare.test(textOf(child))
    return isBare ? [inner, ' – '] : [inner]
  })
  return { ...(isInParagraph ? withoutName(element) : withoutOddName(element, weights)), children }
}

/** Whether a heading announces other stories, and the list right below is nothing but links to them. */
const isOverLinks = (heading: XmlElement, below: readonly XmlNode[], weights: Weights): boolean => {
  const text = textOf(heading).trim()
  const next = below.find(node => typeof node !== 'string')
  if (!next || typeof next === 'string' || !/^[ou]l$/.test(next.name)) return false
  return isBox(next, weights) && (relatedHeading.matches(text) || relatedList.matches(text))
}

const isHeading = ({ name }: XmlElement): boolean => /^h[2-6]$/.test(name)

/** What a link says to the blind alone: ", opens new tab". */
const unseen = /\b(?:visually hidden|sr only|screen reader)\b/

const isUnseen = (child: XmlElement): boolean =>
  unseen.test(classWords(child)) || child.children[0] === ', opens new tab'

/** How many paragraphs in an element are those of the story. */
const row = 3

/** The end of a place without a dash of its own: "LONDON", not "WASHINGTON — ". */
const bare = /[\p{L}\p{N}.)]\s*$/u

const isParagraph = (node: XmlNode): boolean => typeof node !== 'string' && node.name === 'p'

const isBlank = (node: XmlNode): boolean => typeof node !== 'string' || node.trim() === ''
