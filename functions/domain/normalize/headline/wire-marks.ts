import type { ChangeNote } from '#schemas/article.ts'
import { type Pattern, screen } from '../pattern/screen.ts'

/** The mark at one end of a headline, and how a text so marked stands to the one before. */
export type WireMark = readonly [mark: Pattern, kind: ChangeNote['class']]

const NTH = '\\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)'

/** Before a headline. Sources: Reuters ("UPDATE 2-", "CORRECTED-"), dpa ("KORREKTUR: "), AP ("UPDATE: "), Xinhua and Kyodo ("1st LD-Writethru: ", "2ND LD: "), Yonhap ("(2nd LD) "), Europa Press ("AMP.- "), NTB and Ritzau ("RETTELSE: "), TT ("RÄTTELSE: "), STT ("OIKAISU: "), Dow Jones ("2nd UPDATE: "), Business Wire ("CORRECTING and REPLACING "). */
export const prefixes: readonly WireMark[] = [
  [screen(/^(?:ROUNDUP|ZUSAMMENFASSUNG|NEUFASSUNG|LEADALL)\s?\d{1,2}\s?[-–:]\s?/u), 'writethru'],
  [screen(/^(?:UPDATE|WRAPUP|ADD|LEAD)\s?\d{1,2}\s?[-–:]\s?/u), 'update'],
  [
    screen(/^(?:UPDATED?|AKTUALISIERUNG|ACTUALIZACIÓN|ACTUALISATION|AMPLIACIÓN|AGGIORNAMENTO)\s?[:–]\s?/u),
    'update',
  ],
  [screen(/^ADDING MULTIMEDIA\s/u), 'update'],
  [screen(/^\((?:AMPLIACIÓN|AMPLÍA|ACTUALIZACIÓN|ACTUALIZA|AMP)\)\s?|^(?:AMP|Amp)\.\s?-\s/u), 'update'],
  [screen(/^(?:ANNULE ET REMPLACE|SUSTITUYE|WRITETHRU)\s?[-–:]\s?/u), 'writethru'],
  [
    screen(
      new RegExp(`^\\(?(?:${NTH} )?(?:LD|Ld|LEAD|Lead)[- ](?:WRITETHRU|Writethru)\\)?\\s?[-–:]?\\s`, 'u'),
    ),
    'writethru',
  ],
  [screen(new RegExp(`^\\((?:${NTH} )?(?:LEAD|LD|UPDATE)(?: ?\\d)?\\)\\s`, 'u')), 'update'],
  [screen(new RegExp(`^(?:${NTH} )?LEAD:?\\s(?=\\p{Lu}\\p{Ll})`, 'u')), 'update'],
  [screen(new RegExp(`^${NTH} (?:UPDATE|LD)\\s?:\\s`, 'u')), 'update'],
  [
    screen(
      /^(?:CORRECTED(?: ?\([^)]*\))?|CORRECTION|CORRECTS|CORRECT|CORRECTIVE|KORREKTUR|BERICHTIGUNG|CORRECCI[OÓ]N|CORRECTIF|RECTIFICATIF|RECTIFICACIÓN|RETTIFICA|CORREZIONE|CORREÇÃO|RECTIFICATIE|CORRECTIE|RETTELSE|RÄTTELSE|OIKAISU|KOREKTA|ИСПРАВЛЕНИЕ)\s?(?:\d{1,2}\s?)?[-–:]\s?/u,
    ),
    'correction',
  ],
  [screen(/^\((?:CORRECTED|CORRECCIÓN|RETTIFICA|KORREKTUR)\)\s/u), 'correction'],
  [screen(/^(?:Correction|Corrected|Clarification):\s|^correcting and replacing\s/iu), 'correction'],
  [
    screen(/^(?:REFILED?|RPT|REPEAT|REISSUE|RESEND|WIEDERHOLUNG|REPETICIÓN)\s?(?:\d{1,2}\s?)?[-–:]\s?/u),
    'refile',
  ],
]

/** After it. Sources: AP and ANPA slugs (", 1st Ld-Writethru"), AFP's (",2ndlead-writethru"), Dow Jones (" -- 2nd Update"), Bloomberg (" (Update1)", " (Correct)"), PTI (" (Eds: Updates with details)"). */
export const suffixes: readonly WireMark[] = [
  [screen(/\s?[,–-]?\s?\(?\d{1,2}(?:st|nd|rd|th) ?(?:(?:Ld|Lead)[-\s])?Writethru\)?$/iu), 'writethru'],
  [screen(/[\s,]\d{1,2}(?:st|nd|rd|th)lead$/u), 'update'],
  [
    screen(/\s?[,–-]\s?\(?\d{1,2}(?:st|nd|rd|th) (?:Ld|Lead)\)?$|\s\(\d{1,2}(?:st|nd|rd|th) Ld\)$/iu),
    'update',
  ],
  [screen(/\s?[,–-]\s?(?:Writethru|WRITETHRU)$/u), 'writethru'],
  [screen(/\s(?:--|[—–-])\s?(?:\d{1,2}(?:st|nd|rd|th) )?(?:Update|UPDATE)$/u), 'update'],
  [screen(/\s(?:--|[—–-])\s?(?:Correction|Corrected|CORRECTION|CORRECTED)$/u), 'correction'],
  [screen(/\s\((?:\d(?:st|nd|rd|th) (?:lead|update)|updated?(?: ?\d)?|lead)\)$/iu), 'update'],
  [screen(/\s\(eds:? (?:updat|add|recast|incorporat|chang)[^()]{2,60}\)$/iu), 'update'],
  [screen(/\s\(eds:? correct[^()]{2,60}\)$/iu), 'correction'],
  [screen(/\s\((?:refiled?|repeats?)\)$/iu), 'refile'],
  [screen(/\s\((?:corrected|correction|corrects?)\)$/iu), 'correction'],
]
