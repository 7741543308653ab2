import { boundAtLetters } from '../bound-at-letters.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from './count-words.ts'
import { endsAsSentence, isProse } from './is-prose.ts'

/** What papers call several short items in one piece. */
const collection = boundAtLetters(
  /\b(?:briefs?|briefly|round-?up|digest|blotter|police log|news notes|kurzmeldungen|kurz (?:notiert|gemeldet)|en bref|brèves|breves|in breve|kort nieuws|i korthet|notiser|w skrócie)\b/iu,
)
/** How far down its title may stand, in paragraphs; most words of a title; fewest items. */
const reach = 20
const longest = 12
const fewest = 3

/**
 * The index of the first item's title in a piece of several short ones ("Region in brief"), each a title with its text; undefined where copy is
 * no such piece. A story with subheads has its first sentence above the first of them.
 */
export const findBriefsLead = (paragraphs: readonly Paragraph[]): number | undefined => {
  const index = paragraphs
    .slice(0, reach)
    .findIndex(
      ({ text }, at) =>
        isTitle(text) && collection.test(text) && countItems(paragraphs.slice(at + 1)) >= fewest,
    )
  return index < 0 ? undefined : index + 1
}

/** How many titles, each with prose below, stand one after the other. */
const countItems = (paragraphs: readonly Paragraph[]): number => {
  let items = 0
  let isOpen = false
  for (const { text } of paragraphs) {
    if (isTitle(text)) {
      if (isOpen) return items
      isOpen = true
    } else if (isProse(text)) {
      if (isOpen) items += 1
      else if (items === 0) return 0
      isOpen = false
    } else return items
  }
  return items
}

const isTitle = (text: string): boolean => !endsAsSentence(text) && countWords(text) <= longest
