import type { ChangeNote } from '#schemas/article.ts'

/** The mark at one end of a headline, and how a text so marked stands to the one before. */
export type WireMark = readonly [mark: RegExp, kind: ChangeNote['class']]

const NTH = '\\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)'

/** Before a headline. Sources: Reuters ("UPDATE 2-", "CORRECTED-"), dpa ("KORREKTUR: "), AP ("UPDATE: "), Xinhua and Kyodo ("1st LD-Writethru: ", "2ND LD: "), Yonhap ("(2nd LD) "), Europa Press ("AMP.- "), NTB and Ritzau ("RETTELSE: "), TT ("RÄTTELSE: "), STT ("OIKAISU: "), Dow Jones ("2nd UPDATE: "), Business Wire ("CORRECTING and REPLACING "). */
export const prefixes: readonly WireMark[] = [
  [/^(?:ROUNDUP|ZUSAMMENFASSUNG|NEUFASSUNG|LEADALL)\s?\d{1,2}\s?[-–:]\s?/u, 'writethru'],
  [/^(?:UPDATE|WRAPUP|ADD|LEAD)\s?\d{1,2}\s?[-–:]\s?/u, 'update'],
  [/^(?:UPDATED?|AKTUALISIERUNG|ACTUALIZACIÓN|ACTUALISATION|AMPLIACIÓN|AGGIORNAMENTO)\s?[:–]\s?/u, 'update'],
  [/^ADDING MULTIMEDIA\s/u, 'update'],
  [/^\((?:AMPLIACIÓN|AMPLÍA|ACTUALIZACIÓN|ACTUALIZA|AMP)\)\s?|^(?:AMP|Amp)\.\s?-\s/u, 'update'],
  [/^(?:ANNULE ET REMPLACE|SUSTITUYE|WRITETHRU)\s?[-–:]\s?/u, 'writethru'],
  [
    new RegExp(`^\\(?(?:${NTH} )?(?:LD|Ld|LEAD|Lead)[- ](?:WRITETHRU|Writethru)\\)?\\s?[-–:]?\\s`, 'u'),
    'writethru',
  ],
  [new RegExp(`^\\((?:${NTH} )?(?:LEAD|LD|UPDATE)(?: ?\\d)?\\)\\s`, 'u'), 'update'],
  [new RegExp(`^(?:${NTH} )?LEAD:?\\s(?=\\p{Lu}\\p{Ll})`, 'u'), 'update'],
  [new RegExp(`^${NTH} (?:UPDATE|LD)\\s?:\\s`, 'u'), 'update'],
  [
    /^(?:CORRECTED(?: ?\([^)]*\))?|CORRECTION|CORRECTS|CORRECT|CORRECTIVE|KORREKTUR|BERICHTIGUNG|CORRECCI[OÓ]N|CORRECTIF|RECTIFICATIF|RECTIFICACIÓN|RETTIFICA|CORREZIONE|CORREÇÃO|RECTIFICATIE|CORRECTIE|RETTELSE|RÄTTELSE|OIKAISU|KOREKTA|ИСПРАВЛЕНИЕ)\s?(?:\d{1,2}\s?)?[-–:]\s?/u,
    'correction',
  ],
  [/^\((?:CORRECTED|CORRECCIÓN|RETTIFICA|KORREKTUR)\)\s/u, 'correction'],
  [/^(?:Correction|Corrected|Clarification):\s|^correcting and replacing\s/iu, 'correction'],
  [/^(?:REFILED?|RPT|REPEAT|REISSUE|RESEND|WIEDERHOLUNG|REPETICIÓN)\s?(?:\d{1,2}\s?)?[-–:]\s?/u, 'refile'],
]

/** After it. Sources: AP and ANPA slugs (", 1st Ld-Writethru"), AFP's (",2ndlead-writethru"), Dow Jones (" -- 2nd Update"), Bloomberg (" (Update1)", " (Correct)"), PTI (" (Eds: Updates with details)"). */
export const suffixes: readonly WireMark[] = [
  [/\s?[,–-]?\s?\(?\d{1,2}(?:st|nd|rd|th) ?(?:(?:Ld|Lead)[-\s])?Writethru\)?$/iu, 'writethru'],
  [/[\s,]\d{1,2}(?:st|nd|rd|th)lead$/u, 'update'],
  [/\s?[,–-]\s?\(?\d{1,2}(?:st|nd|rd|th) (?:Ld|Lead)\)?$|\s\(\d{1,2}(?:st|nd|rd|th) Ld\)$/iu, 'update'],
  [/\s?[,–-]\s?(?:Writethru|WRITETHRU)$/u, 'writethru'],
  [/\s(?:--|[—–-])\s?(?:\d{1,2}(?:st|nd|rd|th) )?(?:Update|UPDATE)$/u, 'update'],
  [/\s(?:--|[—–-])\s?(?:Correction|Corrected|CORRECTION|CORRECTED)$/u, 'correction'],
  [/\s\((?:\d(?:st|nd|rd|th) (?:lead|update)|updated?(?: ?\d)?|lead)\)$/iu, 'update'],
  [/\s\(eds:? (?:updat|add|recast|incorporat|chang)[^()]{2,60}\)$/iu, 'update'],
  [/\s\(eds:? correct[^()]{2,60}\)$/iu, 'correction'],
  [/\s\((?:refiled?|repeats?)\)$/iu, 'refile'],
  [/\s\((?:corrected|correction|corrects?)\)$/iu, 'correction'],
]
