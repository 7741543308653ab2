import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'
import { correctionWords } from './correction-words.ts'

const WORDS = `${correctionWords}|(?:(?:update|amendments?) (?:and|&) )?correction|nota de corrección|aclaración|aclaratoria|clarification|editor['’]s correction|for the record|korrekturhinweis|meldung korrigiert|fe de errores|errat(?:um|a)|erramos|поправка(?! №)|ispravka|popravek|korjaus|korrigering|retting|précisions?|wir berichtigen|errata corrige|rectificare|erată|ορθή επανάληψη|ορθη επαναληψη|уточнення|виправлено|koreksi|labojums|precizējums|pataisymas|patikslinimas|(?:ištaisyta|patikslinta)(?=:)|भूल सुधार|शुद्धिपत्र|pembetulan|תיקון|תיקון טעות|اصلاحیه`
const FORMS: readonly Pattern[] = [
  // "CORRECTED: Ferry sails at nine"
  patternOf(
    /^[\W_]*(?:(?:OFFICIAL|COMPANY|AGENCY|AP|CP|RPT(?: CON)?|RIPETIZIONE CON)[ -])?/u,
    [
      /CORRECT(?:ED|S|ION|IONS|IVE|ING)/u,
      /CLARIF(?:ICATION|IES|IED)/u,
      /KORREKTUR/u,
      /KORRIGIERT/u,
      /BERICHTIG(?:UNG|T)/u,
      /RICHTIGSTELLUNG/u,
      /RECTIFICATI(?:F|ON)/u,
      /CORRECTIF/u,
      /CORRIG[EÉ]E?/u,
      /CORRECCI[OÓ]N/u,
      /CORREZION[EI]/u,
      /CORREGGENDO/u,
      /CORRETT[AO]/u,
      /VERSION CORRIG[EÉ]E/u,
      /VERSIÓN CORREGIDA/u,
      /KORRIGERAD/u,
      /KORREKSJON/u,
      /SPROSTOWANIE/u,
      /KOREKTA/u,
      /OPRAVA/u,
      /DÜZELTME/u,
      /HELYESBÍTÉS/u,
      /RECTIFICA(?:CIÓN)?/u,
      /FE DE ERRATAS/u,
      /ERRAMOS/u,
      /ERRAT(?:A|UM)/u,
      /CORRE[CÇ][AÃ]O/u,
      /RETTELSE/u,
      /RÄTTELSE/u,
      /KORRIGERING/u,
      /OIKAISU/u,
      /KORJA(?:TTU|US)/u,
      /RECTIFICATIE/u,
      /RETTIFICA/u,
      /ПОПРАВКА/u,
      /ИСПРАВЛЕНИЕ/u,
      /FOR THE RECORD/u,
    ],
    /(?!\p{L})(?!\s(?:FACILIT|OFFICER|DEPARTMENT|CENT))/u,
  ),
  // "Correction added Nov. 18"
  new RegExp(
    `^\\W*(?:${WORDS})s?\\W{0,2}\\s*(?:(?!: (?:how|why) [^.]*$)[:—–(|]|-\\s|\\d|added|appended|issued|made|notice\\b|at \\d|(?:and|&) (?:clarification|amplification)s?|(?:to|in) [^:.]{0,16}?(?:para|paragraph|graf)\\b|to (?:stor|article|item|(?:the|this|our|an?) [^.]{0,40}?(?:stor(?:y|ies)|article|column|item|headline|caption|report|map|chart|graphic|photo|editorial|obituary|version))|on (?:\\d|page|the (?:story|article|item|headline)|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\p{L}+ (?:story|article|item)\\b)|zu\\b|$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*)`,
    'iu',
  ),
  // "C O R R E C T I O N - Ferry sails at nine"
  /^\W*(?:CORRECTION|C O R R E C T I O N)\b\s*[-–—:]/u,
  // "Corrected"
  /^\W*corrected\W*$/iu,
  // "The corrected version of the story follows."
  /^\W*the corrected (?:version|story|copy|report|item)(?: of (?:the|this|our) (?:story|article|report|item))?(?: follows| is below)?\W*$/iu,
  // "We are advised by the company that the date should read Monday."
  /\bwe are advised by (?:the|a representative of the) company\b.{0,120}?\bshould read\b/iu,
  // "AP: Correction"
  /^\W*(?:(?:AP|Reuters|AFP|dpa|CP|PA|EFE|ANSA|achtung|attention|redaktionen|editors?)\W{1,3}){1,2}(?:correction|corrective|corrects|clarification|clarifies|berichtigung|korrektur|rectificatif|corrección|rettifica)\s*(?:$|[:)—–-]|(?:im|in|zu|zum|zur|to|en|au|aux|dans|nel|no|na)\s)/iu,
  // "Correction-Ferry"
  /^\W*(?:Correction|Clarification)-\p{Lu}/u,
  // "This is a corrected version."
  /^\W*(?:eds?[:.]\s*)?(?:(?:this|here) is )?(?:an? )?corrected (?:version|story|copy)\b(?! of (?:the|a|an|its|his|her) (?!stor|article|report|item|column))/iu,
  // "Corrected Nov. 18", "See correction below."
  /^\W*corrected(?:\s?:| (?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d)|^\W*(?:see )?(?:correction|clarification) (?:at (?:the )?(?:bottom|end|foot)|below|above)\b/iu,
  // "A correction has been made."
  /\b(?:please )?note (?:the )?(?:correction|corrected)\b|\ba correction (?:has been|was) (?:made|appended|issued)\b/iu,
  // "US-Halden-Ferry, Correction, 120"
  /^[A-Z]{2,4}-.{2,60}?[-,]\s?(?:Correct(?:ion|ive|ed)|CORRECT(?:ION|IVE|ED))(?:,\s?\d{1,4})?\W*$/u,
  // "HALDEN-FERRY-CORRECTED-"
  /^(?:\p{Lu}{3,}(?: \d)?-){1,2}CORRECT(?:ED|ION|S)-/u,
  // "Corrections and clarifications for Monday"
  /^\W*(?:(?:news|daily|weekly|today['’]s|our|print|online|recent|latest|published) )?corrections?(?: (?:and|&) (?:clarification|amplification)s?)?(?: (?:for|from) (?:the record|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d).{0,30}|)\W*$/iu,
  // "【訂正】", "정정: 2번째 단락", "تصحيح"
  /^[【[(（<〈《\s]*(?:訂正|更正|정정(?:보도)?|바로잡습니다|고침)(?:[】\])）>〉》：:]|\s(?=第|제|\d))|^(?:訂正|更正|정정|고침|تصحيح)$|^[【(（\s]*(?:おことわり|お断り|おわび).{0,60}訂正|^[【[(（\s]*(?:تصحيح|تصويب)\s?[】\])）：:]|^[[(\s]*(?:تصحيح|تصويب) .{0,60}?(?:الفقرة|العنوان|الخبر)(?!\p{L})/u,
].map(screenAtLetters)

/** A correction that says so at its head: "CORRECTED-", "Correction:", "Correction added Nov. 18", "Berichtigung", "Rectificatif", "For the record". */
export const isHeadedCorrection = (text: string): boolean => FORMS.some(form => form.test(text))
