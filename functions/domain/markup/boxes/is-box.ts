import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { boxNames } from './box-names.ts'
import { classWords } from './class-words.ts'
import { isAnchor, isFootnoteMark } from './links-within.ts'
import { elementsIn } from './shapes/elements-in.ts'
import { isBoxSized, mostUnnamed } from './shapes/is-box-sized.ts'
import { isCallToJoin } from './shapes/is-call-to-join.ts'
import { isHeadedBox } from './shapes/is-headed-box.ts'
import { isLabelledLinks } from './shapes/is-labelled-links.ts'
import { isOfLinks } from './shapes/is-of-links.ts'
import type { Weight, Weights } from './weigh-elements.ts'

/** The most characters of a box among a story's paragraphs. */
const most = 900
/** The most characters of a line under a picture that is a paragraph but not a sentence. */
const mostUnended = 110

const containers = new Set(['div', 'section', 'article', 'li', 'a', 'figure', 'details'])

/**
 * Whether an element is a box among a story's paragraphs: one that the page names as a box (see `boxNames`),
 * an input field with its label, a list or line of nothing but links, a card of another story, or a picture
 * with its caption. What holds the page's headline is not one.
 */
export const isBox = (element: XmlElement, weights: Weights): boolean => {
  const weight = weights.get(element)
  if (!weight || weight.shown === 0 || weight.shown > most || weight.isMain) return false
  if (isBoxSized(weight) && boxNames.test(namesOf(element, weight))) return true
  if (containers.has(element.name) && (isHeadedBox(element, weight) || isCallToJoin(element, weight)))
    return true
  if (containers.has(element.name) && isBoxSized(weight) && isSkippable(element)) return true
  if (weight.shown > mostUnnamed) return false
  if (isFootnoteMark(element) || isAnchor(element) || isStandIn(element)) return true
  return (
    (isBoxSized(weight) && isForm(element, weight, weights)) ||
    isOfLinks(element, weight) ||
    isContained(element, weight)
  )
}

/** Words that name links, or what a story is about: "market-share". */
const leading = /\b(?:share|related|recommend(?:ed)?|read ?(?:more|next|also)|polls?)\b/g
/** The fewest characters of a paragraph of the story that is named so. */
const told = 60

/** What names an element, but the words for links where it holds a sentence and nothing to press or to look at. */
const namesOf = (element: XmlElement, { shown, linked, headings, hasPicture, hasField }: Weight): string => {
  const names = classWords(element)
  const isTold = shown >= told && linked + headings === 0 && !hasPicture && !hasField
  return isTold && endsAsSentence(textOf(element).trim()) && findDeep(element, 'button').length === 0
    ? names.replace(leading, ' ')
    : names
}

/** What AMP shows until, or unless, something has come. */
const isStandIn = ({ name, attributes }: XmlElement): boolean =>
  name === 'div' && ('placeholder' in attributes || 'fallback' in attributes)

const isContained = (element: XmlElement, weight: Weight): boolean =>
  (element.name === 'table' && findDeep(element, 'td').length <= 2 && isOfPicture(weight, textOf(element))) ||
  (containers.has(element.name) && (isCard(weight) || isOfPicture(weight, textOf(element)))) ||
  ((element.name === 'p' || containers.has(element.name)) && isLabelledLinks(element, weight))

/**
 * Whether it begins with a link over all of it, to its last element ("Skip Most read and continue reading",
 * BBC).
 */
const isSkippable = (element: XmlElement): boolean => {
  const [first, ...rest] = elementsIn(element)
  return rest.length > 1 && first?.name === 'a' && first.attributes.href === `#${rest.at(-1)?.attributes.id}`
}

/** Whether it is the innermost element that holds an input field and a label. */
const isForm = (element: XmlElement, { hasField }: Weight, weights: Weights): boolean =>
  hasField &&
  !element.children.some(child => {
    const inner = typeof child === 'string' ? undefined : weights.get(child)
    return inner?.hasField && inner.shown > 0
  })

/** Whether it is a linked title of another story, with a description. */
const isCard = ({ headings, linkedHeadings, paragraphs, shown, linked }: Weight): boolean =>
  headings === 1 && linkedHeadings === 1 && (paragraphs <= 1 || linked === shown)

/** The most lines of a caption that are no paragraphs; a story that has but such lines has more. */
const mostLines = 3

/** Whether it is a picture and a line outside any paragraph, or in one that is not a sentence. */
const isOfPicture = ({ hasPicture, paragraphs, headings, shown, lines }: Weight, text: string): boolean =>
  hasPicture &&
  headings === 0 &&
  lines <= mostLines &&
  (paragraphs === 0 || (paragraphs === 1 && shown <= mostUnended && !endsAsSentence(text.trim())))
