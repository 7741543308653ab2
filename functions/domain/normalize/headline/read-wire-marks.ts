import type { ChangeNote } from '#schemas/article.ts'
import { withoutEndMarks } from '../paragraphs/without-end-marks.ts'
import { prefixes, suffixes, type WireMark } from './wire-marks.ts'

/** A headline without its wire marks, and what the marks say of this revision. */
export interface MarkedHeadline {
  headline: string
  change?: ChangeNote
}

/** What stands before the marks: ANPA's caret, ANSA's plus signs, AFP's and EFE's haste, country and agency or keywords (AIP: "Côte d’Ivoire-AIP/ ", APS: "SENEGAL-PECHE / "), and the time with which Reuters' terminal lists a story: "13:28 04Mar25 RTRS-". */
const LEADING =
  /^(?:\^|\+{2,3}\s|(?:(?:ALERTA?|FLASH|BULLETIN)\s?[-–:]|(?:ALERTE|BREAKING(?: NEWS)?|URGENTE?|EIL(?:MELDUNG)?)(?:\s?[-–:]|(?=\s\p{Lu}\p{Ll})))\s|\p{Lu}[\p{L}’' ]{2,25}(?:-\p{Lu}{2,20}){1,4}\s?\/\s|(?:\d\d:\d\d |\d\d\p{L}{3}\d\d ){1,2}RTRS-)/u

/** What goes with it, after the sign that ends it: "=(PICTURE)" (AFP). */
const ART = /\s*=\s*\(\p{Lu}[\p{Lu}+/ ]{2,30}\)$/u

/** "CORRECTED-UPDATE 2-RPT-…": no agency sets more. */
const most = 3

/** Lifts the marks of the wire out of a headline; its case and its words stay as the agency wrote them. The first mark gives the class, but a correction is more than an update. */
export const readWireMarks = (raw: string): MarkedHeadline => {
  let headline = withoutEndMarks(raw.replace(LEADING, '')).replace(ART, '').trim()
  let change: ChangeNote | undefined
  for (let count = 0; count < most; count += 1) {
    const lifted = liftOne(headline, [...prefixes, ...(count === 0 ? suffixes : [])])
    if (!lifted) break
    headline = lifted.headline
    change = change ? joinMarks(change, lifted.change) : lifted.change
  }
  return { headline, ...(change && { change }) }
}

const joinMarks = (first: ChangeNote, next: ChangeNote): ChangeNote => ({
  class: first.class === 'update' && next.class === 'correction' ? next.class : first.class,
  note: `${first.note}-${next.note}`,
})

const liftOne = (line: string, marks: readonly WireMark[]): Required<MarkedHeadline> | undefined => {
  for (const [mark, kind] of marks) {
    const found = mark.exec(line)?.[0]
    if (!found) continue
    const headline = mark.replace(line, '').trim()
    if (headline !== '')
      return { headline, change: { class: kind, note: found.replace(/[-–:,.\s]+$|^[-–:,\s]+/g, '') } }
  }
  return undefined
}
