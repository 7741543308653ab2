import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { namesCollection } from '#domain/normalize/headline/names-collection.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isCapitals } from '#domain/normalize/prose/is-capitals.ts'
import { endsAsSentence, isProse } from '#domain/normalize/prose/is-prose.ts'

/** How far down its title may stand, in paragraphs; most words of a title; fewest items. */
const reach = 20
const longest = 12
const fewest = 3

/**
 * The index of the first item's title in a piece of several short ones ("Region in brief"), each a title with its text; undefined where copy is
 * no such piece. A story with subheads has its first sentence above the first of them.
 */
export const findBriefsLead = (paragraphs: readonly Paragraph[]): number | undefined => {
  for (const [index, { text }] of paragraphs.slice(0, reach).entries()) {
    if (!isTitle(text) || !namesCollection(text)) continue
    const lead = paragraphs.findIndex((paragraph, at) => at > index && !isHeadLine(paragraph))
    if (lead > 0 && countItems(paragraphs.slice(lead)) >= fewest) return lead
  }
  return undefined
}

const isHeadLine = ({ text }: Paragraph): boolean =>
  findFurniture(text, 'head') !== undefined || readHeadByline(text) !== undefined

/** How many titles, each with prose below and perhaps a town over it, stand one after the other; who signed an item may stand above the next title. */
const countItems = (paragraphs: readonly Paragraph[]): number => {
  let items = 0
  let titles = 0
  for (const { text } of paragraphs) {
    if (isTitle(text)) titles += 1
    else if (!isProse(text) || (items === 0 && titles === 0)) return items
    else {
      if (titles > 0) items += 1
      titles = 0
    }
    if (titles > (items === 0 && !isCapitals(paragraphs[0]?.text ?? '') ? 1 : 2)) return items
  }
  return items
}

const isTitle = (text: string): boolean =>
  (!endsAsSentence(text) || text.endsWith('?')) && countWords(text) <= longest
