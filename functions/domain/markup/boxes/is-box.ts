import type { XmlElement } from '../../xml/element.ts'
import { textOf } from '../../xml/text-of.ts'
import { boxNames } from './box-names.ts'
import { classWords } from './class-words.ts'
import type { Weight } from './weigh-elements.ts'

type Weights = ReadonlyMap<XmlElement, Weight>

/** Most characters of a box among the paragraphs of a story, and of one that its shape alone shows; fewest of the title of another story. */
const most = 900
const mostUnnamed = 300
const title = 15
/** Most characters of a line under a picture that is a paragraph and no sentence. */
const mostUnended = 110
const sentence = /[.!?…:]["”»’')]*\s*$/
/** A box has no more paragraphs; more are a part of the story that is named for what it does ("read-more"). */
const paragraphsOfBox = 3
/** Nor has it more of what a page says in paragraphs: a brief may stand whole in an element that is named like one. */
const shareOfBox = 0.4
/** Most characters of the heading of a box of facts. */
const titleOfFacts = 60

const containers = new Set(['div', 'section', 'article', 'li', 'a', 'figure'])

/**
 * Whether an element is a box among the paragraphs of a story: what its maker names as one (see `boxNames`), a field with what the reader is to
 * enter it for, a list or line of nothing but links, a card of another story, a picture with the line under it. What holds the headline of the page is none.
 */
export const isBox = (element: XmlElement, weights: Weights): boolean => {
  const weight = weights.get(element)
  if (!weight || weight.shown === 0 || weight.shown > most || weight.isMain) return false
  if (isBoxSized(weight) && boxNames.test(classWords(element))) return true
  if (containers.has(element.name) && isFactBox(element)) return true
  if (weight.shown > mostUnnamed) return false
  return isForm(element, weight, weights) || isOfLinks(element, weight) || isContained(element, weight)
}

const isBoxSized = ({ paragraphs, share }: Weight): boolean =>
  paragraphs <= paragraphsOfBox && share <= shareOfBox

const isContained = (element: XmlElement, weight: Weight): boolean =>
  containers.has(element.name) && (isCard(weight) || isOfPicture(weight, textOf(element)))

/** What houses set over facts beside a story. */
const factsTitle =
  /^(?:fakta|faktaboks|faktaruta|fact ?(?:box|file)|infobox|en chiffres|chiffres clés|in zahlen|zur person|steckbrief|rep[eè]res|la scheda|ficha técnica)(?![\p{L}])/iu

/** A box whose heading says that it holds facts: "Fakta om fyret". */
const isFactBox = (element: XmlElement): boolean => {
  const [first] = element.children.filter(child => typeof child !== 'string' || child.trim() !== '')
  if (first === undefined || typeof first === 'string') return false
  const isTitle = /^(?:h[2-6]|strong|b|header|p|span)$/.test(first.name)
  const text = isTitle ? textOf(first).trim() : ''
  return text.length <= titleOfFacts && factsTitle.test(text)
}

/** The innermost element that holds a field and a word beside it. */
const isForm = (element: XmlElement, { hasField }: Weight, weights: Weights): boolean =>
  hasField &&
  !element.children.some(child => {
    const inner = typeof child === 'string' ? undefined : weights.get(child)
    return inner?.hasField && inner.shown > 0
  })

/** A list, or a paragraph that is no sentence, of nothing but links to elsewhere; a list with numbers holds results or ranks. */
const isOfLinks = (element: XmlElement, { shown, linked }: Weight): boolean => {
  if (linked < shown || shown < title) return false
  if (element.name === 'ul') return true
  return element.name === 'p' && !sentence.test(textOf(element))
}

/** The title of another story, being a link, with what is told of it. */
const isCard = ({ headings, linkedHeadings, paragraphs, shown, linked }: Weight): boolean =>
  headings === 1 && linkedHeadings === 1 && (paragraphs <= 1 || linked === shown)

/** A picture and a line in no paragraph, or one that is no sentence. */
const isOfPicture = ({ hasPicture, paragraphs, headings, shown }: Weight, text: string): boolean =>
  hasPicture &&
  headings === 0 &&
  (paragraphs === 0 || (paragraphs === 1 && shown <= mostUnended && !sentence.test(text)))
