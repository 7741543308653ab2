import type { ChangeNote } from '#schemas/article.ts'
import { correctionWords } from '../notice/correction/correction-words.ts'
import { REPLACEMENT_SIGNS, REPLACEMENT_WORDS } from '../notice/version/replacement-words.ts'
import { type Pattern, screen } from '../pattern/screen.ts'

/** The mark at one end of a headline, and how a text so marked stands to the one before. */
export type WireMark = readonly [mark: Pattern, kind: ChangeNote['class']]

const NTH = '\\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)'

const corrected = `${correctionWords}|corrected(?:[ -]?\\([^)]*\\))?|corrigée?|korjaus|поправка`
const CORRECTED = corrected.toUpperCase()

/** Before a headline. Sources: Reuters ("UPDATE 2-", "CORRECTED-"), dpa ("KORREKTUR: "), AP ("UPDATE: "), Xinhua and Kyodo ("1st LD-Writethru: ", "2ND LD: "), Yonhap ("(2nd LD) ", "(종합)"), AA ("DÜZELTME - "), Europa Press ("AMP.- "), NTB and Ritzau ("RETTELSE: "), TT ("RÄTTELSE: "), STT ("OIKAISU: "), Dow Jones ("2nd UPDATE: "), Business Wire ("CORRECTING and REPLACING "). */
export const prefixes: readonly WireMark[] = [
  [screen(/^(?:ROUNDUP|ZUSAMMENFASSUNG|NEUFASSUNG|LEADALL)\s?\d{1,2}\s?[-–:]\s?/u), 'writethru'],
  [screen(/^(?:UPDATE|WRAPUP|ADD|LEAD)\s?\d{1,2}\s?[-–:]\s?/u), 'update'],
  [
    screen(
      /^(?:UPDATED?|RECASTS?|REVISED|AKTUALISIER(?:UNG|T)|ACTUALIZACIÓN|ACTUALISATION|AMPLIACIÓN|AGGIORNAMENTO|GÜNCELLEME)\s?(?:[:–]|- |\d{1,2}[-–:])\s?|^AC?TUALIZA \d{1,2}-\s?|^ADDING MULTIMEDIA\s/u,
    ),
    'update',
  ],
  [
    screen(/^\((?:AMPLIACIÓN|AMPLÍA|ACTUALIZACIÓN|ACTUALIZA|ATUALIZAD[AO]|AMP)\)\s?|^AMP\.\s?-\s/iu),
    'update',
  ],
  [
    screen(
      new RegExp(
        `^(?:(?:${REPLACEMENT_WORDS}|WRITETHRU)\\s?[-–:]|Neufassung:|${REPLACEMENT_SIGNS})\\s?`,
        'u',
      ),
    ),
    'writethru',
  ],
  [
    screen(
      new RegExp(`^\\(?(?:${NTH} )?(?:LD|Ld|LEAD|Lead)[- ](?:WRITETHRU|Writethru)\\)?\\s?[-–:]?\\s`, 'u'),
    ),
    'writethru',
  ],
  [
    screen(
      new RegExp(
        `^(?:\\((?:${NTH} )?(?:LEAD|LD|UPDATE)(?: ?\\d)?\\)\\s|(?:${NTH} )?LEAD:?\\s(?=\\p{Lu}\\p{Ll})|${NTH} (?:UPDATE|LD)\\s?:\\s)`,
        'u',
      ),
    ),
    'update',
  ],
  [
    screen(
      new RegExp(`^(?:${CORRECTED}|CORRECTS?|AMENDED|CORRIGE|ERRATA)\\s?(?:\\d{1,2}\\s?)?[-–:/]\\s?`, 'u'),
    ),
    'correction',
  ],
  [
    screen(
      new RegExp(
        `^(?!oprava|kor(?:ekta|jaus)|поправка)(?:(?:clarification|${corrected})\\s?[:：/]|correcting and replacing(?=\\s)|[([（【［](?:${corrected}|corr)(?:: [^()]{2,40})?[)\\]）】］])\\s?`,
        'iu',
      ),
    ),
    'correction',
  ],
  [
    screen(
      /^(?:REFILED?|RPT|REPEAT|REISSUE|RESEND|WIEDERHOLUNG|WDH|REPETICIÓN)\s?(?:\d{1,2}\s?)?[-–:/]…?\s?|^Wiederholung:\s/u,
    ),
    'refile',
  ],
]

/** After it. Sources: AP and ANPA slugs (", 1st Ld-Writethru"), AFP's (",2ndlead-writethru"), Dow Jones (" -- 2nd Update"), Bloomberg (" (Update1)", " (Correct)"), PTI (" (Eds: Updates with details)"), dpa (" (neu: Zahl der Verletzten)"). */
export const suffixes: readonly WireMark[] = [
  [screen(new RegExp(`\\s\\((?:${REPLACEMENT_WORDS})\\)$`, 'iu')), 'writethru'],
  [
    screen(/\s?(?:[,–-]\s?|[,–-]?\s?\(?\d{1,2}(?:st|nd|rd|th) ?(?:(?:Ld|Lead)[-\s])?)Writethru\)?$/iu),
    'writethru',
  ],
  [
    screen(
      /\s?[,–-]\s?\(?\d{1,2}(?:st|nd|rd|th) (?:Ld|Lead)\)?$|[\s,]\d{1,2}(?:st|nd|rd|th)lead$|\s\(\d{1,2}(?:st|nd|rd|th) Ld\)$/iu,
    ),
    'update',
  ],
  [screen(/\s(?:--|[—–-])\s?(?:\d{1,2}(?:st|nd|rd|th) )?(?:Update|UPDATE)$/u), 'update'],
  [screen(/\s(?:--|[—–-])\s?C(?:orrect(?:ion|ed)|ORRECT(?:ION|ED))$/u), 'correction'],
  [
    screen(
      /\s\((?:\d(?:st|nd|rd|th) (?:lead|update)|updated?(?: ?\d)?|lead|actualizaci[oó]n|ampliación|actualisation|(?:eds:? (?:updat|add|recast|incorporat|chang)|neu:)[^()]{2,60})\)$|\(종합(?:\d보)?\)$/iu,
    ),
    'update',
  ],
  [
    screen(/\s\((?:eds:? correct[^()]{2,60}|correct(?:ed|ion|s)?|corrección|korrektur|rectificatif)\)$/iu),
    'correction',
  ],
  [screen(/\s\((?:refiled?|repeats?)\)$/iu), 'refile'],
]
