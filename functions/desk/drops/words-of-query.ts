import { foldLetters } from './fold-letters.ts'

/** The id in the address of an article in the API or at the desk, or in its URN. */
const ID = /(?:articles\/|article:|[?&]id=)([\da-f]{24})\b/

/** The words of a query, folded as what is searched; of the address or the URN of an article, its id. */
export const wordsOfQuery = (query: string): string[] =>
  foldLetters(query)
    .split(/\s+/)
    .filter(Boolean)
    .map(word => ID.exec(word)?.[1] ?? word)
