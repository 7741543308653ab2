import { newsletterBox } from '#domain/normalize/body/rules/asks/newsletter-box.ts'
import { highlights } from '#domain/normalize/body/rules/page/highlights.ts'
import { relatedHeading } from '#domain/normalize/body/rules/related/related-heading.ts'
import { isMarkedByline } from '#domain/normalize/headline/is-marked-byline.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import { isTailLine } from '#domain/normalize/structure/end/is-tail-line.ts'
import { isSiteSpeech } from '#domain/normalize/voice/is-site-speech.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { boxNames } from './box-names.ts'
import { classWords } from './class-words.ts'
import { isAnchor, isFootnoteMark } from './links-within.ts'
import type { Weight } from './weigh-elements.ts'

type Weights = ReadonlyMap<XmlElement, Weight>

/**
 * The most characters of a box among a story's paragraphs, and of one that only its shape shows; and the
 * fewest of another story's title.
 */
const most = 900
const mostUnnamed = 300
const title = 15
/** The same in scripts whose words have a letter or two. */
const denseTitle = 8
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** The fewest characters of a link that no paragraph holds; a name has fewer. */
const lineOfLink = 30
/** The most characters of a line under a picture that is a paragraph but not a sentence. */
const mostUnended = 110
/**
 * The most paragraphs of a box; more are a part of the story that is named for what it does ("read-more").
 */
const paragraphsOfBox = 3
/**
 * The largest share of a page's paragraphs a box may hold: a brief may be entirely inside an element named
 * like a box.
 */
const shareOfBox = 0.4
/** The most characters of a fact box's heading. */
const titleOfFacts = 60

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

const isBoxSized = ({ paragraphs, share }: Weight): boolean =>
  paragraphs <= paragraphsOfBox && share <= shareOfBox

const isContained = (element: XmlElement, weight: Weight): boolean =>
  (element.name === 'table' && findDeep(element, 'td').length <= 2 && isOfPicture(weight, textOf(element))) ||
  (containers.has(element.name) &&
    (isCard(weight) || isOfPicture(weight, textOf(element)) || isLabelledLinks(element, weight)))

/**
 * Whether it begins with a link over all of it, to its last element ("Skip Most read and continue reading",
 * BBC).
 */
const isSkippable = (element: XmlElement): boolean => {
  const [first, ...rest] = elementsIn(element)
  return rest.length > 1 && first?.name === 'a' && first.attributes.href === `#${rest.at(-1)?.attributes.id}`
}

/** Addresses where readers join, subscribe or donate. */
const joining =
  /#\/portal\/|\/(?:subscribe|sign-?(?:up|in)|log-?in|offers?|donate|membership|newsletters?)(?:[/?#]|$)/i

/** Whether an element is a short card with a link for readers to join, outside any paragraph (Ghost). */
const isCallToJoin = (element: XmlElement, weight: Weight): boolean => {
  if (weight.headings > 0 || weight.shown > mostUnnamed || !isBoxSized(weight)) return false
  const links = weight.paragraphs === 0 ? findDeep(element, 'a') : elementsIn(element)
  return links.some(link => link.name === 'a' && isJoining(link))
}

/** Headings that publishers put over facts beside a story. */
const factsTitle = screen(
  /^(?:fakta|faktaboks|faktaruta|fact ?(?:box|file)|infobox|en chiffres|chiffres clés|in zahlen|zur person|steckbrief|rep[eè]res|à savoir|la scheda|ficha técnica)(?![\p{L}])/iu,
)

/** "Resumen generado con inteligencia artificial" (BioBioChile): a heading over what no writer wrote. */
const machineTitle =
  /^(?:resum\p{L}+|résumé|summary|samenvatting|riassunto|zusammenfassung|podsumowanie)\b.{3,60}\b(?:A\.?I|IA|KI|(?:artificial|künstliche) intelligen\p{L}+|intelig\p{L}+ artificial|intelligence artificielle)(?!\p{L})/iu

/** The same as the last line of such a box. */
const machineSign =
  /\s\S*(?:AI|KI|IA)[ -](?:generated|generierte|assisted) (?:summary|summaries|Zusammenfassung)[^.!?]{0,60}\.?$/

/**
 * Whether it is a box whose heading announces facts ("Fakta om fyret"), a list that sums up the story, a
 * newsletter, or links to other stories and nothing else.
 */
const isHeadedBox = (element: XmlElement, weight: Weight): boolean => {
  const [first] = element.children.filter(child => typeof child !== 'string' || child.trim() !== '')
  if (first === undefined || typeof first === 'string') return false
  const isTitle = /^(?:h[2-6]|strong|b|div|header|p|span|summary)$/.test(first.name)
  const text = isTitle ? textOf(first).trim() : ''
  if (text.length < 2 * titleOfFacts && machineTitle.test(text)) return true
  if (isBoxSized(weight) && machineSign.test(textOf(element).trim())) return true
  if (text === '' || text.length > titleOfFacts) return false
  if (factsTitle.test(text)) return true
  const isAsking = newsletterBox.matches(text)
  if (isAsking && (isSiteSpeech(text) || findDeep(element, 'a').some(isJoining))) return isBoxSized(weight)
  const rest = elementsIn(element).slice(1)
  if (rest.length === 1 && rest.every(isInvitation)) return isBoxSized(weight)
  const isAllLinks = weight.linked > 0 && weight.shown - weight.linked <= text.replace(/\s/g, '').length
  if (isAllLinks && relatedHeading.matches(text)) return true
  return highlights.matches(text) && findDeep(element, 'ul').length > 0
}

const isJoining = ({ attributes }: XmlElement): boolean => joining.test(attributes.href ?? '')

const isInvitation = (element: XmlElement): boolean =>
  element.name === 'p' && newsletterBox.matches(textOf(element).trim())

/** Whether it is the innermost element that holds an input field and a label. */
const isForm = (element: XmlElement, { hasField }: Weight, weights: Weights): boolean =>
  hasField &&
  !element.children.some(child => {
    const inner = typeof child === 'string' ? undefined : weights.get(child)
    return inner?.hasField && inner.shown > 0
  })

/** The largest share of a label before a link in a table of one cell: "Baca juga: Harbor reopens". */
const shareOfLabel = 0.6

/**
 * Whether it is a list, or a paragraph that is no sentence and credits nobody, of nothing but links to elsewhere; or a table of
 * one cell with such a link behind its label. A list with numbers holds results or ranks.
 */
const isOfLinks = (element: XmlElement, { shown, linked }: Weight): boolean => {
  if (element.name === 'table')
    return linked > 0 && shown - linked <= shown * shareOfLabel && findDeep(element, 'td').length === 1
  if (linked < shown) return false
  if (element.name === 'ul') return true
  const text = textOf(element).trim()
  return (
    shown >= (dense.test(text) ? denseTitle : title) &&
    element.name === 'p' &&
    !endsAsSentence(text) &&
    (text.includes(':') || !(isMarkedByline(text) || isTailLine(text, { closing: true })))
  )
}

/** The most characters of a label over links, and the fewest words of a link that is no name. */
const label = 30
const words = 4

/** Whether it is a short label that is no sentence, and below it nothing but links to other stories (Walla), or a list of them under a heading as well. */
const isLabelledLinks = (element: XmlElement, { headings, shown, linked }: Weight): boolean => {
  if (linked === 0 || shown - linked > label) return false
  const [over, ...below] = elementsIn(element)
  const [list] = below
  const isListed = below.length === 1 && (list?.name === 'ul' || list?.name === 'ol')
  const links = isListed && list ? elementsIn(list).flatMap(elementsIn) : below
  if (headings > 0 && !isListed) return false
  return (
    over !== undefined &&
    over.name !== 'a' &&
    links.length > 0 &&
    links.every(link => link.name === 'a' && textOf(link).trim().split(/\s+/).length >= words) &&
    shown === linked + textOf(over).replace(/\s+/g, '').length &&
    !/[.?]$/.test(textOf(over).trim())
  )
}

const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter(child => typeof child !== 'string')

/** Whether an element is a link that is a line of its own, and too long for a name. */
export const isLinkLine = (element: XmlElement, weights: Weights): boolean => {
  const { shown = 0, linked = 0, isMain = false } = weights.get(element) ?? {}
  if (element.name !== 'a' || isMain || linked < shown) return false
  return shown >= lineOfLink && shown <= mostUnnamed && !endsAsSentence(textOf(element).trim())
}

/** Whether an element is a link that the page names as a button ("Buy on Bookshop: $18"). */
export const isButton = (element: XmlElement, weights: Weights): boolean => {
  const { shown = 0, linked = 0, isMain = false } = weights.get(element) ?? {}
  return element.name === 'a' && !isMain && linked === shown && /\b(?:button|btn)\b/.test(classWords(element))
}

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
