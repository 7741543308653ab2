import type { ChangeNote } from '#schemas/article.ts'
import { correctionWords } from '../notice/correction/correction-words.ts'
import { readVersionMark } from '../notice/version/read-version-mark.ts'
import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'

/** A line of the wire that is nothing but marks; some say how this revision stands to the last. */
export interface MarkLine {
  change?: ChangeNote
}

const plain = screen(
  /^(?:EXTRA|FLASH|BULLETIN|URGENT|EIL(?:MELDUNG)?|ALERT|EXCLUSIVE|ADVISORY|\d{1,2}(?:ST|ND|RD|TH) NET|WITH (?:PHOTOS?|GRAPHICS?|VIDEO)|EIN NET|ROUNDUP)$/i,
)
/** What says how a version stands to the last; which of the ways, `notice/read-version-mark.ts` knows. */
const version = screen(
  patternOf(
    /^/i,
    [
      /(?:\d{1,2}(?:ST|ND|RD|TH)|NEW) (?:LEAD|LD|UPDATE|ADD|TAKE)(?:[- ]WRITE-?THRU)?/i,
      /(?:UPDATE|LEAD|ADD|TAKE|ROUNDUP|ZUSAMMENFASSUNG|NEUFASSUNG) ?\d{1,2}/i,
      /\d{1,2}\. (?:ZUSAMMENFASSUNG|NEUFASSUNG)/i,
      /WRITE-?THRU/i,
      /LEADALL/i,
      /\d{1,2}(?:e|\.|ª|:a) (?:bericht|versie|version|versión|versione|versão|(?:rozšířená )?verze|wersja)/i,
    ],
    /$/i,
  ),
)
const refile = screen(
  /^(?:REFILE|REPEAT|RPT|REISSUE|RESEND|WIEDERHOLUNG|REPETICI[OÓ]N|R[EÉ]P[EÉ]TITION|RIPETIZIONE)$/i,
)
const corrected = screen(new RegExp(`^(?:corrected|${correctionWords})$`, 'iu'))

/** Reads a line of wire marks above a headline: "2ND LEAD", "3RD NET", "EXTRA", "REFILE". Undefined where it is none. */
export const readMarkLine = (text: string): MarkLine | undefined => {
  if (text.length > 40) return undefined
  if (plain.test(text)) return {}
  if (version.test(text)) return { change: { class: readVersionMark(text) ?? 'update', note: text } }
  if (refile.test(text)) return { change: { class: 'refile', note: text } }
  if (corrected.test(text)) return { change: { class: 'correction', note: text } }
  return undefined
}
