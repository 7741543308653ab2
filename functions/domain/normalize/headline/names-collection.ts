import { boundAtLetters } from '../pattern/bound-at-letters.ts'

/** What papers call several short items in one piece. */
const collection = boundAtLetters(
  /^letters(?: to the editor)?\b|\b(?:in brief|briefs|briefly|round-?up|digest|blotter|police log|news notes|letters to the editor|leserbriefe|kurzmeldungen|kurz (?:notiert|gemeldet)|en bref|brèves|breves|in breve|kort nieuws|i korthet|notiser|w skrócie)(?:\s?[:–—-].{0,60})?$/iu,
)

/** Whether a headline stands over several short items: "Region in brief". */
export const namesCollection = (headline: string): boolean => collection.test(headline)
