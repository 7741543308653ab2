import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { isEmbargoNews } from './is-embargo-news.ts'
import { isForRelease } from './is-for-release.ts'
import { isForeignEmbargo } from './is-foreign-embargo.ts'
import { isWordedEmbargo } from './is-worded-embargo.ts'

const FREE = screen(
  patternOf(/\b/iu, [
    /no embargo/iu,
    /not (?:under )?embargo(?:ed)?/iu,
    /embargo\W{0,3}(?:none|no|nil|n\/a|(?:for )?immediate(?: (?:use|release|publication))?|lifted|expired|keine|aucun|ninguno|libre|sofort(?: frei)?)\b(?=\W*$|[.;,)]|\s[-–])/iu,
    /embargo (?:until|till|through) (?:\p{Lu}\p{L}+ )?20\d\d (?:on|against|for) (?!\d|\p{L}+day)\p{L}/iu,
    /embargo (?:has been |is |was |now )?(?:lifted|over|expired|broken)/iu,
    /(?:lift|lifts|lifted) (?:the |its )?embargo/iu,
    /sperrfrist\W{0,3}(?:keine|frei(?!\p{L}| ab| für)|entfällt|aufgehoben|ist (?:aufgehoben|abgelaufen)|abgelaufen)/iu,
  ]),
)
/** What stands before an embargo on copy, if anything; "the oil embargo until 2020" is one on goods. */
const AGENCY = '(?:ap|pa|aap|afp|cp|dpa|reuters|efe|ansa|ntb|tt|upi|bloomberg)'
const COPY = `(?:^|[^\\p{L}\\p{N}\\s]\\s{0,2}|\\b(?:under|sous|sotto|bajo|sob|onder|unter|strict|strictly|press|news|media|observe|note|respect|release|copy|material|report|story|is|be|are|to an|${AGENCY})\\s)`
const UNTIL =
  '(?:until|till|expires?|ends?|lifts?|time|date|jusqu|hasta|fino|até|tot|bis|til|t\\.o\\.m\\.?|till och med)(?!\\p{L})'
const CLOCK = '(?:\\d{1,2}[:.h]\\d\\d|\\d{1,2}\\s?[ap]\\.?m\\b|\\b\\d{4}\\s?(?:GMT|UTC|C?E[SD]?T|BST)\\b)'
/** What may follow the bare word in a label: a mark, a time, or what is said of the copy. "EMBARGO CUBANO" has neither. */
const NEXT =
  '(?:$|\\s*[^\\p{L}\\p{N}\\s]|\\s+(?:\\p{L}+ \\d?\\d[Hh:.]\\d|\\d|UNTIL|TILL|TO\\b|FOR\\b|FROM|BY\\b|LIFTS?|ENDS?|EXPIRES?|DATE|TIME|NOT\\b|COPY|MATERIAL|RELEASE|STORY|STRICT|T\\b|BREAKS?|DELIVERY|NOTICE|BIS|TIL|T\\.O\\.M|TOM \\d|TOT|JUSQU|HASTA|FINO|AT[EÉ]|ON (?:\\d|\\p{Lu}+DAY)|MON|TUE|WED|THU|FRI|SAT|SUN|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|NOON|MIDNIGHT|\\p{Lu}\\p{Ll}+day\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.? \\d))'
const FORMS: readonly Pattern[] = [
  // "STRICTLY EMBARGOED"
  new RegExp(
    `^[\\W_]*(?:(?:STRICTLY|UNDER|STRICT|NOTE|EDITORS?|ATTENTION|NEWS|PRESS|MEDIA|SOUS|SOTTO|BAJO|SOB|ONDER|UNTER|EN|${AGENCY.toUpperCase()})\\W+){0,3}EMBARG(?:OED(?=$|\\W)|AD[OA]S?(?=$|\\W)|OÉ(?!\\p{L})|OS?(?=${NEXT}))`,
    'u',
  ),
  // "Embargo: 0001 GMT"
  /^\W*embargo(?: (?:web|online|print|radio|tv))?\W{1,3}(?:(?:\p{L}+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\W{1,2})?(?:\d{1,2}\s?(?:[h:.]\d{0,2}|[ap]\.?m\b)|\d{4}\s?(?:GMT|UTC|BST|C?E[SD]?T|\d{1,2}\s\p{L}{3,9})\b)/iu,
  // "Embargo Friday, 12 June 0001 GMT"
  new RegExp(
    `^\\W*embargo\\W{1,3}(?:(?:au|le|al|el|il|zum|am|op) )?(?:\\p{L}+,?\\s)?\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:de )?\\p{L}{3,9}(?!\\p{L}).{0,12}?(?:${CLOCK}|\\d\\s?h\\b)`,
    'iu',
  ),
  // "EMBARGO ore 18"
  /^\W*embargo\W{1,3}(?:d?alle )?ore (?:[01]?\d|2[0-4])(?!\d)/iu,
  // "EMBARGO alle 18:00", "Embargo om 18 uur", "Embargo a las 18 del 24 de noviembre"
  /^\W*embargo\W{1,3}(?:d?alle|(?:a|desde) las|[aà]s|das|vanaf|om|um|ab|at) (?:[01]?\d|2[0-4])(?:[:.h]\d\d|\s?(?:h|[ap]\.?m|uhr|uur|GMT|UTC)(?!\p{L})|(?:\s?\([^)]{3,20}\))? (?:del?|di) )/iu,
  // "embargo tues 1 dec 0600"
  /^\W*embargo\W{1,3}(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s)?\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*[\d\W]{0,10}$/iu,
  // "Lifting of embargo: 1 December 2026"
  /^\W*(?:lift(?:ing)?|end|expiry) of (?:the )?embargo\W{1,3}.{0,20}?\d/iu,
  // "Under embargo until Friday"
  new RegExp(`${COPY}embargo\\W{0,3}(?:is \\d|${UNTIL}|:|(?:for|to|from|by)\\b)`, 'iu'),
  // "Embargoed for 6 a.m."
  new RegExp(
    `(?<!\\b(?:was|were) )\\bembargoed\\W{0,3}(?:${UNTIL}|:|${CLOCK}|(?:for(?! (?:an?|years|decades|months|weeks)\\b)|to|from|by)\\b)`,
    'iu',
  ),
  // "Our embargo is 06:00."
  new RegExp(`\\b(?:the|this|our) embargo\\W{0,3}(?:${UNTIL}|is\\b|of\\b|:).{0,24}?${CLOCK}`, 'iu'),
  // "Print embargo: 06:00", "Under strict embargo"
  new RegExp(
    `^\\W*(?:(?:(?:print|online|web|photo|video|broadcast)s? embargo\\W{0,3}(?:${UNTIL}|:|ed\\b|(?=\\d))|(?:u[sk]|eu):? embargo:? (?:until )?(?=\\d)|embargoed in\\b).{0,40}?${CLOCK}|(?:(?:strictly )?under (?:strict )?embargo|strictly embargoed)\\W*$)`,
    'iu',
  ),
  // "Embargoed copy"
  /(?<!\b(?:was|were) )\bembargoed (?:copy|material|news|release|until|story|article|speech)\b|\b(?:under|strict|sous|onder|unter) embargo\b.{0,12}?\b(?:until|till|to|jusqu|tot|bis|\d(?!\d* years))/iu,
].map(form => screen(form))

/**
 * Embargoes: "EMBARGOED FOR RELEASE UNTIL …", "Sperrfrist …", "HOLD FOR RELEASE", "Not for publication before …", "SOUS EMBARGO jusqu'à". Sources: AP, Reuters, dpa, AFP,
 * PA and journals' press offices. "FOR IMMEDIATE RELEASE", a lifted embargo and an embargo on goods are none.
 */
export const isEmbargo = (text: string): boolean =>
  !FREE.test(text) &&
  (FORMS.some(form => form.test(text)) ||
    isForRelease(text) ||
    isForeignEmbargo(text) ||
    isWordedEmbargo(text)) &&
  !isEmbargoNews(text)
