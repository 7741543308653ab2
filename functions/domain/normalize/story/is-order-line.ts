import { isOrder } from '../notice/is-order.ts'
import { withholds } from '../notice/withholds.ts'
import { countWords } from '../prose/count-words.ts'
import { endsAsSentence } from '../prose/is-prose.ts'
import { barsTerritory } from '../usage-terms/bars-territory.ts'
import { limitsUse } from '../usage-terms/limits-use.ts'
import { splitClauses } from '../usage-terms/split-clauses.ts'

/** In characters; a line with day, hour and zone is shorter. */
const longest = 120
/** Words of a kill, at least: a table may say "WITHDRAWN: 2". */
const fewest = 3
const small = /\p{Ll}/u
/** What a desk bars copy from; "Available in Norway only" may be said of a car. */
const ofCopy = /\bfor (?:use|publication|distribution)\b/i

/**
 * Whether a desk's order stands alone between paragraphs of a story, as the running head of a page does in copy pasted from it: an embargo, a kill,
 * "UK OUT". A sentence tells of an embargo.
 */
export const isOrderLine = (text: string): boolean => {
  if (text.length > longest) return false
  if (isOrder(text)) return withholds(text) ? !endsAsSentence(text) : countWords(text) >= fewest
  return (!small.test(text) || ofCopy.test(text)) && limitsUse(text) && splitClauses(text).some(barsTerritory)
}
