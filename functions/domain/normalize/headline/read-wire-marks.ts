import type { ChangeNote } from '#schemas/article.ts'
import { withoutEndMarks } from '../paragraphs/without-end-marks.ts'

/** A headline without its wire marks, and what the marks say of this revision. */
export interface MarkedHeadline {
  headline: string
  change?: ChangeNote
}

type Class = ChangeNote['class']

/** Prefixes (Reuters: "UPDATE 2-", "CORRECTED-"; dpa: "KORREKTUR: "; AP: "UPDATE: "), by what they say. */
const prefixes: readonly (readonly [RegExp, Class])[] = [
  [/^(?:UPDATE|WRAPUP|ROUNDUP|ADD|LEAD|ZUSAMMENFASSUNG)\s?\d{1,2}\s?[-–:]\s?/u, 'update'],
  [/^(?:UPDATED?|AKTUALISIERUNG|ACTUALIZACIÓN|ACTUALISATION)\s?[:–]\s?/u, 'update'],
  [/^\((?:\d(?:st|nd|rd|th) )?(?:LEAD|LD|UPDATE)(?: ?\d)?\)\s/u, 'update'],
  [/^(?:\d(?:st|nd|rd|th) )?LEAD:?\s(?=\p{Lu}\p{Ll})/u, 'update'],
  [
    /^(?:CORRECTED(?: ?\([^)]*\))?|CORRECTION|CORRECTS|KORREKTUR|CORRECCIÓN|CORRECTIF)\s?(?:\d{1,2}\s?)?[-–:]\s?/u,
    'correction',
  ],
  [/^(?:Correction|Corrected|Clarification):\s/u, 'correction'],
  [/^(?:REFILE|RPT|REPEAT|REISSUE|RESEND|WIEDERHOLUNG|REPETICIÓN)\s?(?:\d{1,2}\s?)?[-–:]\s?/u, 'refile'],
]

/** Suffixes (AP, ANPA slugs: ", 1st Ld-Writethru"; dpa: " =" ends the line). */
const suffixes: readonly (readonly [RegExp, Class])[] = [
  [/\s?[,–-]?\s?\(?\d{1,2}(?:st|nd|rd|th) (?:Ld|Lead)(?:[-\s]Writethru)?\)?$/iu, 'writethru'],
  [/\s?[,–-]\s?(?:Writethru|WRITETHRU)$/u, 'writethru'],
  [/\s\((?:\d(?:st|nd|rd|th) (?:lead|update)|updated?|lead)\)$/iu, 'update'],
  [/\s\((?:refiled?|repeats?)\)$/iu, 'refile'],
  [/\s\((?:corrected|correction|corrects)\)$/iu, 'correction'],
]

/** Lifts the marks of the wire out of a headline; its case and its words stay as the agency wrote them. */
export const readWireMarks = (raw: string): MarkedHeadline => {
  const line = withoutEndMarks(raw.replace(/^\^/, '')).trim()
  for (const [mark, kind] of [...prefixes, ...suffixes]) {
    const found = mark.exec(line)?.[0]
    const headline = line.replace(mark, '').trim()
    if (found && headline !== '')
      return { headline, change: { class: kind, note: found.replace(/[-–:,\s]+$|^[-–:,\s]+/g, '') } }
  }
  return { headline: line }
}
