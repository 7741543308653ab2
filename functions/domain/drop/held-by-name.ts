import type { Span } from '../copy.ts'
import { isTimedHold } from '../normalize/notice/hold/is-timed-hold.ts'

/** What stands for a space in a file's name; the dashes of a date are its own. */
const gaps = /_+|\++|%20|(?<!\d)-|-(?!\d)/g

/** The name of a file where it holds the story until a day or an hour, as press offices name theirs: "EMBARGO_until_1_December_Seals.docx". */
export const heldByName = (path: string): Span[] => {
  const raw = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w{1,5}$/, '')
    .replace(gaps, ' ')
  return raw.includes(' ') && isTimedHold(raw) ? [{ raw, source: 'file name' }] : []
}
