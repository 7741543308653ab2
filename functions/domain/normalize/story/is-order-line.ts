import { readNote } from '../lines/read-note.ts'
import { isOrder } from '../notice/is-order.ts'
import { takesBack } from '../notice/takes-back.ts'
import { readTarget } from '../notice/target/read-target.ts'
import { withholds } from '../notice/withholds.ts'
import { screen } from '../pattern/screen.ts'
import { endsAsSentence } from '../prose/is-prose.ts'
import { barsTerritory } from '../usage-terms/bars-territory.ts'
import { limitsUse } from '../usage-terms/limits-use.ts'
import { splitClauses } from '../usage-terms/split-clauses.ts'

/** In characters; a line with day, hour and zone is shorter. */
const longest = 120
/** One word of a kill may stand in a table: "WITHDRAWN: 2". */
const single = /^\P{L}*(?!HOLD)\p{Lu}+\P{L}*$/u
const small = /\p{Ll}/u
/** What a desk bars copy from; "Available in Norway only" may be said of a car. */
const ofCopy = /\bfor (?:use|publication|distribution)\b/i

/** "Please kill the story headlined …", 'The story "…" has been withdrawn and must not be used.' */
const killsStory = screen(
  /^(?:ed\S+ )?(?:please (?:kill|withdraw|disregard|do not use)|(?:the|our) story .* must not be used)\b/iu,
)

/**
 * Whether a desk's order stands alone between paragraphs of a story, as the running head of a page does in copy pasted from it: an embargo, a kill,
 * "UK OUT". A sentence tells of an embargo, unless it is a note to editors; and an advisory names somewhere among its news the story that is killed.
 */
export const isOrderLine = (text: string): boolean => {
  if (killsStory.test(text)) return takesBack(text) && readTarget(text) !== undefined
  if (text.length > longest) return false
  if (isOrder(text))
    return withholds(text) ? readNote(text) !== undefined || !endsAsSentence(text) : !single.test(text)
  return (!small.test(text) || ofCopy.test(text)) && limitsUse(text) && splitClauses(text).some(barsTerritory)
}
