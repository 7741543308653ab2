import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

/** How a version stands to the one before: put in its place whole, or led anew and added to. */
export type VersionClass = 'writethru' | 'update'

const whole: readonly Pattern[] = [
  // "BC-Harbor-Ferry, 1st Ld-Writethru"
  /\bwrite-?thr(?:u|ough)\b/iu,
  // "LEADALL: Ferry sails"
  /^[\W_]*LEADALL\b|\blead-?all\b/u,
  // "2. Zusammenfassung"
  /\b\d{1,2}\.\s?(?:Zusammenfassung|Neufassung)\b|\bZusammenfassung \d/u,
  // "ZUSAMMENFASSUNG: Fähre fährt"
  /^[\W_]*(?:ROUNDUP|ZUSAMMENFASSUNG|NEUFASSUNG)(?:\s\d+)?\s*(?:$|[-:/()])|^\(\s*(?:Zusammenfassung|Neufassung)\b|^Neufassung:/u,
].map(screenAtLetters)
const led: readonly Pattern[] = [
  // "BC-Harbor-Ferry, 1st Ld, 120"
  /(?:^|[\s,(/-])\d{1,2}(?:st|nd|rd|th)[ -]?(?:ld|lead|sub|add|insert|update|take)s?\b(?=\s*(?:$|[-,/:;)(]|\d|\p{Lu}))/iu,
  // "LEAD 2"
  /^[\W_]*\d{1,2}\. (?:Lead|Ld)\b|^[\W_]*(?:LEAD|LD|Lead|NEW (?:LEAD|LD))[ -]?\d*\b(?=[ -]?\d|\W*$)/u,
  // "(LEAD) Ferry sails at nine"
  /^\(LEAD\)\s/u,
].map(screenAtLetters)

/**
 * What a version's mark says: "1st Ld-Writethru", "LEADALL", "2. Zusammenfassung" replace the text whole; "1st Ld", "2ND LEAD", "Lead 2", "1st Add" give it a
 * new top or more, and the rest is picked up. Undefined where none stands. Sources: AP ("Ld", "Writethru" in its slugs), dpa, Yonhap.
 */
export const readVersionMark = (text: string): VersionClass | undefined => {
  if (whole.some(form => form.test(text))) return 'writethru'
  return led.some(form => form.test(text)) ? 'update' : undefined
}
