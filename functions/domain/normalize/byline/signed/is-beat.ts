import { roles } from '#domain/conventions/roles.ts'
import { familyOnly } from './family-only.ts'

/**
 * Seasons, weather and seasonal events: one such word may be a name, two are a heading ("Winter Storm",
 * "Summer Camp").
 */
const event =
  /^(?:winter|summer|spring|autumn|fall|storm|camp|wave|heat|break|fire|ice|snow|rain|flood|log|drive|fair|day|night|guide|season|club|line|watch|beat|walk|race)$/iu

/**
 * Whether a word is a beat, a season or another that names seldom contain: "High School Football" and "Prep
 * Sports" have two, so they are no names.
 */
export const isBeat = (word: string): boolean =>
  roles.modifiers.has(word.toLowerCase().replace(/[.,]/gu, '')) || familyOnly.test(word) || event.test(word)
