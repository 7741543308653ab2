import { normalizeCopyright } from '../copyright/normalize-copyright.ts'

/** In characters; a notice of more stands below the story. */
const longest = 120
const mark = /^\W{0,3}(?:©|\(c\)\s|copyright\b)/i

/** Whether a dated copyright stands alone between paragraphs of a story, as the foot of a page does in copy pasted from it. */
export const isCopyrightLine = (text: string): boolean =>
  text.length <= longest && mark.test(text) && normalizeCopyright(text)?.year !== undefined
