import { relatedHeading } from '#domain/normalize/body/rules/related/related-heading.ts'
import { relatedList } from '#domain/normalize/body/rules/related/related-list.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
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
    if (isOverLinks(child, element, index, weights)) return []
    if (element.name === 'a' && isUnseen(child)) return []
    if (isRow && (isCallCard(child, weights) || isPictureCard(child, weights))) return []
    if (hasNoText && isButton(child, weights, element)) return []
    if (isLoose && (child.name === 'time' || isLinkLine(child, weights))) return []
    if (isDayLine(child, weights)) return []
    const inner = withoutBoxes(child, weights, also, isInParagraph || element.name === 'p')
    const isBare = isGluedPlace(child, element.children[index + 1]) && bare.test(textOf(child))
    return isBare ? [inner, ' – '] : [inner]
  })
  return { ...(isInParagraph ? withoutName(element) : withoutOddName(element, weights)), children }
}

/** The most characters of a line that announces other stories. */
const announcing = 40

/**
 * Whether a heading announces other stories, or among a story's paragraphs a short line that is no sentence, and nothing but links to them, which are
 * left out, is right below; such a line would announce the next paragraph.
 */
const isOverLinks = (
  over: XmlElement,
  { children }: XmlElement,
  index: number,
  weights: Weights,
): boolean => {
  const { shown = 0, linked = 0 } = weights.get(over) ?? {}
  if (!/^(?:h[2-6]|p)$/.test(over.name) || shown === 0 || shown > announcing || linked > 0) return false
  const [next, ...rest] = children.slice(index + 1).filter(node => typeof node !== 'string')
  if (!next || !/^(?:[ou]l|p)$/.test(next.name) || !isBox(next, weights)) return false
  const text = textOf(over).trim()
  if (relatedHeading.matches(text) || relatedList.matches(text)) return true
  const isAnnouncing = /[:：]$/.test(text) || (over.name === 'p' && !endsAsSentence(text) && !isBold(over))
  const below = weights.get(next)
  return (
    isAnnouncing &&
    below?.linked === below?.shown &&
    isTold(rest.find(node => !isBox(node, weights))) &&
    children.slice(0, index).some(isTold)
  )
}

/** Whether it is a paragraph of sentences. */
const isTold = (node: XmlNode | undefined): boolean =>
  node !== undefined && isParagraph(node) && endsAsSentence(textOf(node as XmlElement).trim())

/** Whether it is a heading of the story that is a paragraph in bold. */
const isBold = ({ children }: XmlElement): boolean =>
  children.some(child => typeof child !== 'string' && /^(?:b|strong|em|u|span)$/.test(child.name))

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
