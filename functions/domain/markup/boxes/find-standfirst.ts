import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { boxNames, leadNames, standfirstNames } from './box-names.ts'
import { classWords } from './class-words.ts'
import type { Weight, Weights } from './weigh-elements.ts'

/**
 * The most characters of a standfirst, and of the paragraphs that may be above it (section, byline, date);
 * and the fewest of one that only its place shows.
 */
const most = 450
const above = 120
const fewest = 20
/** The most characters between it and the day: a name. */
const near = 30
/** The most lines of a standfirst, and its largest share of the page's paragraphs. */
const mostLines = 3
const mostOfPage = 0.4

/**
 * The standfirst of a page: the element between headline and story that the page names as one, or else the
 * paragraph or heading right between the headline and a line, no prose between, that names the story's author, one of `writers`, or its day.
 */
export const findStandfirst = (
  page: XmlElement,
  weights: Weights,
  writers: readonly string[] = [],
): XmlElement | undefined => {
  let passed = 0
  let over = 0
  let placed: XmlElement | undefined
  let isUnderTitle = false
  let isSigned = false
  const everything = [page, ...findDeep(page, '*')]
  const inRow = new Set(everything.flatMap(parent => [...paragraphsInRow(parent), ...holdersInRow(parent)]))
  const inSeries = new Set(everything.flatMap(firstOfSeries))
  for (const element of findDeep(page, '*')) {
    if (element.name === 'h1') passed = 0
    if (passed > above) return undefined
    if (element.name === 'h1') isUnderTitle = true
    const weight = weights.get(element)
    if (!weight || weight.shown === 0 || weight.shown > most || weight.isMain) continue
    if (standfirstNames.test(classWords(element)) && !inSeries.has(element)) return element
    if (isUnderTitle && weight.share <= mostOfPage && isLead(element, inRow)) return element
    const isByline = isUnderTitle && names(element, weight, writers)
    if (placed && isByline) return placed
    const isNear = placed && passed - over <= near && !boxNames.test(classWords(placed))
    if (isNear && !findDeep(placed, '*').includes(element) && isDay(element, weight)) return placed
    if (placed?.name === 'p' && element.name === 'p' && isProse(textOf(element).trim())) return undefined
    if (isByline) isSigned = true
    const mayStand = isUnderTitle && !isSigned && !placed && weight.lines <= mostLines
    if (mayStand && isPassage(element) && weight.shown >= fewest) {
      placed = element
      over = passed
    } else if (!isByline && (element.name === 'p' || (placed && isPassage(element)))) passed += weight.shown
  }
  return undefined
}

/** The paragraphs right above another in an element. */
const paragraphsInRow = ({ children }: XmlElement): XmlElement[] => {
  const parts = elementsIn(children)
  return parts.filter(({ name }, index) => name === 'p' && parts[index + 1]?.name === 'p')
}

/**
 * The paragraph alone in its element, if the next element is named like that one and holds a paragraph too: the
 * first of a story whose paragraphs each have an element of their own (NU.nl).
 */
const firstOfSeries = ({ children }: XmlElement): XmlElement[] => {
  const [holder, next] = elementsIn(children).filter(holdsParagraph)
  const name = holder?.attributes.class
  if (!holder || name === undefined || name !== next?.attributes.class) return []
  return elementsIn(holder.children).filter(isParagraph)
}

/**
 * The elements right above another that holds a paragraph too and is named for the same first
 * ("article-body__item article-body__item--lead", Postimees).
 */
const holdersInRow = ({ children }: XmlElement): XmlElement[] => {
  const holders = elementsIn(children).filter(holdsParagraph)
  return holders.filter((holder, index) => {
    const [name, ...more] = firstNames(holder)
    return more.length > 0 && name === firstNames(holders[index + 1])[0]
  })
}

const firstNames = (element: XmlElement | undefined): string[] =>
  element?.attributes.class?.split(/\s+/) ?? []

const elementsIn = (nodes: readonly XmlNode[]): XmlElement[] => nodes.filter(node => typeof node !== 'string')

const isParagraph = ({ name }: XmlElement): boolean => name === 'p'

const holdsParagraph = ({ children }: XmlElement): boolean => elementsIn(children).some(isParagraph)

/**
 * Whether an element is named as a lead or described as the summary, and apart from the paragraphs of the
 * story.
 */
const isLead = (element: XmlElement, inRow: ReadonlySet<XmlElement>): boolean =>
  (element.name === 'div' || element.name === 'p') &&
  !inRow.has(element) &&
  (leadNames.test(classWords(element)) || element.attributes.itemprop === 'description')

const isPassage = ({ name, children }: XmlElement): boolean =>
  name === 'p' ||
  name === 'h2' ||
  name === 'h3' ||
  (name === 'div' && children.some(child => typeof child === 'string' && child.trim() !== ''))

/** The most characters of a byline, which is not a sentence, and of a day. */
const line = 120
const day = 60

/** A day of a year, or how long ago it was, right below; the entries of a ticker have hours. */
const isDay = (element: XmlElement, { shown }: Weight): boolean => {
  if (shown > day || /^(?:p|h\d)$/.test(element.name)) return false
  const text = textOf(element).trim()
  return /\b20\d\d\b|\bago$/.test(text) && isTimestamp(text)
}

const names = (element: XmlElement, { shown }: Weight, writers: readonly string[]): boolean => {
  if (shown > line) return false
  const text = textOf(element)
  return !/[.!?]["”»’')]*\s*$/.test(text) && writers.some(writer => text.includes(writer))
}
