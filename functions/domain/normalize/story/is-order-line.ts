import { isOrder } from '../notice/is-order.ts'
import { withholds } from '../notice/withholds.ts'
import { endsAsSentence } from '../prose/is-prose.ts'
import { limitsUse } from '../usage-terms/limits-use.ts'

/** In characters; a line with day, hour and zone is shorter. */
const longest = 120

/**
 * Whether a desk's order stands alone between paragraphs of a story, as the running head of a page does in copy pasted from it: an embargo, a kill,
 * "UK OUT". A sentence tells of an embargo.
 */
export const isOrderLine = (text: string): boolean =>
  text.length <= longest && (limitsUse(text) || (isOrder(text) && !(endsAsSentence(text) && withholds(text))))
