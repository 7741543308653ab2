import type { ChangeNote } from '#schemas/article.ts'

/** A line of the wire that is nothing but marks; some say how this revision stands to the last. */
export interface MarkLine {
  change?: ChangeNote
}

const plain =
  /^(?:EXTRA|FLASH|BULLETIN|URGENT|EIL(?:MELDUNG)?|ALERT|EXCLUSIVE|ADVISORY|\d{1,2}(?:ST|ND|RD|TH) NET|WITH (?:PHOTOS?|GRAPHICS?|VIDEO)|EIN NET|ROUNDUP)$/i
const lead =
  /^(?:(?:\d{1,2}(?:ST|ND|RD|TH)|NEW) (?:LEAD|LD|UPDATE|ADD|TAKE)|(?:UPDATE|LEAD|ADD|TAKE|ROUNDUP) ?\d{1,2})$/i
const writethru = /^(?:\d{1,2}(?:ST|ND|RD|TH) (?:LD|LEAD)[- ])?WRITETHRU$/i
const refile = /^(?:REFILE|REPEAT|RPT|REISSUE)$/i
const corrected = /^(?:CORRECTED|CORRECTION|KORREKTUR|CORRECTIVE)$/i

/** Reads a line of wire marks above a headline: "2ND LEAD", "3RD NET", "EXTRA", "REFILE". Undefined where it is none. */
export const readMarkLine = (text: string): MarkLine | undefined => {
  if (text.length > 40) return undefined
  if (plain.test(text)) return {}
  if (lead.test(text)) return { change: { class: 'update', note: text } }
  if (writethru.test(text)) return { change: { class: 'writethru', note: text } }
  if (refile.test(text)) return { change: { class: 'refile', note: text } }
  if (corrected.test(text)) return { change: { class: 'correction', note: text } }
  return undefined
}
