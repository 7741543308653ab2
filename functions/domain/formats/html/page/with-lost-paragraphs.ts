import type { Block } from '#domain/copy.ts'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** The fewest words of a sentence that is put back. */
const fewest = 4

/** A paragraph of a page and what holds it, the innermost last. */
interface Held {
  paragraph: XmlElement
  holders: readonly XmlElement[]
}

/**
 * The blocks of a story with the sentences that a reader view left out among them: a page that sets each few
 * paragraphs in an element of their own (Squarespace, Arc) loses the short ones. They are in the same element
 * as all of the story, and named like its paragraphs, and so are the elements that hold them; or those are
 * named variously, and hold nothing but sentences. Wherever they stand on the `whole` page, paragraphs of which each sentence stands in
 * `articleBody`, as its JSON-LD states that, are put back too; no quote that is pulled out of them.
 */
export const withLostParagraphs = (
  whole: XmlElement,
  page: XmlElement,
  story: readonly Block[],
  articleBody = '',
): Block[] => {
  const last = new Map(story.map((block, index) => [placeOf(block), index]))
  const told = new Set(story.flatMap(({ text }) => text.split('\n').flatMap(sentencesIn)))
  const stated = new Set(sentencesIn(articleBody))
  const lost = new Map<number, Block[]>()
  let above = -1
  const all = paragraphsIn(page)
  const isOfStory = createIsOfStory(all.filter(({ paragraph }) => last.has(placeOf(paragraph))))
  const kept = new Map(all.map(held => [placeOf(held.paragraph), held]))
  for (const { paragraph } of paragraphsIn(whole)) {
    const place = placeOf(paragraph)
    above = last.get(place) ?? above
    const held = kept.get(place)
    const isOwn = above >= 0 && held && isOfStory(held)
    if (last.has(place) || !(isOwn || sentencesIn(textOf(paragraph)).every(each => stated.has(each))))
      continue
    const blocks = readBlocks({ ...whole, name: 'div', children: [held?.paragraph ?? paragraph] })
    const isNew = ({ text }: Block): boolean =>
      isSentence(text) && !sentencesIn(text).every(each => told.has(each))
    lost.set(above, [...(lost.get(above) ?? []), ...blocks.filter(isNew)])
  }
  return [...(lost.get(-1) ?? []), ...story.flatMap((block, index) => [block, ...(lost.get(index) ?? [])])]
}

/** The letters of each sentence: spaces and marks of quotation are often others in JSON than on the page. */
const sentencesIn = (text: string): string[] =>
  text.split(/[.!?…。！？؟۔։።।]/).flatMap(each => each.replace(/[^\p{L}\p{M}\p{N}]/gu, '') || [])

/** A test of whether a paragraph is of the story to which `own` belong. */
const createIsOfStory = (own: readonly Held[]) => {
  const kinds = new Set(own.map(kindOf))
  const first = own[0]?.holders ?? []
  const depth = Math.min(...own.map(({ holders }) => sharedDepth(holders, first)))
  const isVarious = new Set(own.map(({ holders }) => nameOf(holders[depth]))).size > 1
  return (held: Held): boolean =>
    held.holders[depth - 1] === first[depth - 1] &&
    (kinds.has(kindOf(held)) ||
      (isVarious && held.holders.length === depth + 1 && isPlain(held.holders[depth])))
}

/** What pages name that they set under a story and that holds sentences. */
const under =
  /author|bio|comment|foot|disclaim|copy|contact|tag|share|social|relat|promo|letter|subscri|donat|support|follow|note/i

/** Whether an element holds only paragraphs, and is not named for what is no story. */
const isPlain = (element: XmlElement | undefined): boolean =>
  (element?.name === 'div' || element?.name === 'section') &&
  !under.test(nameOf(element)) &&
  element.children.every(child => typeof child === 'string' || child.name === 'p')

const nameOf = (element: XmlElement | undefined): string =>
  `${element?.name}.${element?.attributes.class ?? ''} ${element?.attributes.id ?? ''}`

const isSentence = (text: string): boolean => endsAsSentence(text) && countWords(text) >= fewest

const paragraphsIn = (element: XmlElement, holders: readonly XmlElement[] = []): Held[] =>
  element.children.flatMap(child => {
    if (typeof child === 'string') return []
    return child.name === 'p'
      ? [{ paragraph: child, holders: [...holders, element] }]
      : paragraphsIn(child, [...holders, element])
  })

/** Names and classes of a paragraph and of the two elements that hold it. */
const kindOf = ({ paragraph, holders }: Held): string =>
  [paragraph, ...holders.slice(-2)]
    .map(({ name, attributes }) => `${name}.${attributes.class ?? ''}`)
    .join(' ')

const sharedDepth = (one: readonly XmlElement[], other: readonly XmlElement[]): number => {
  const parting = one.findIndex((element, index) => element !== other[index])
  return parting < 0 ? one.length : parting
}

const placeOf = ({ at }: Pick<Block, 'at'>): string => `${at?.line}:${at?.column}`
