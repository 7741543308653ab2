import { isOrder } from '../notice/is-order.ts'
import { withholds } from '../notice/withholds.ts'
import { endsAsSentence } from '../prose/is-prose.ts'

/** In characters; a line with day, hour and zone is shorter. */
const longest = 120

/** Whether an embargo stands alone between paragraphs of a story, as the running head of a page does in copy pasted from it. A sentence tells of one. */
export const isEmbargoLine = (text: string): boolean =>
  text.length <= longest && !endsAsSentence(text) && isOrder(text) && withholds(text)
