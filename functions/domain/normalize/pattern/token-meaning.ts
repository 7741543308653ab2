import { type Clause, SIGN, UNCOMMON, UNCOMMON_LETTER } from './clause.ts'

/** Stands, in a piece, for any digit. */
const DIGIT = '0'
/** How tokens open that are no characters: "[a-z]", ".", "(". */
const [CLASS_OPENS, ANY, GROUP_OPENS, ESCAPE] = [0x5b, 0x2e, 0x28, 0x5c]
/** How a group that looks ahead or behind opens. */
const LOOK = /^\(\?<?[=!]/
/** A class of a few characters: "[(|]"; a hyphen at its end is one of them. */
const CLASS = /^\[([^\\^-]{1,6}-?)\]$/

/** What finds nothing but such characters, whatever the case: scripts that have none, and letters and digits of theirs and of Vietnamese. */
const SCRIPT =
  '\\\\p\\{Script=(?:Arabic|Devanagari|Georgian|Han|Hangul|Hebrew|Hiragana|Katakana|Khmer|Lao|Myanmar|Nko|Syriac|Thaana|Thai)\\}'
const LETTER = UNCOMMON_LETTER.source
const ALL_UNCOMMON = new RegExp(`^(?:${SCRIPT}|\\[(?:${SCRIPT}|${LETTER}(?:-${LETTER})?)+\\])$`, 'u')
const NOTHING: readonly Clause[] = []
const ONE_UNCOMMON: readonly Clause[] = [[UNCOMMON]]

/** Whether a token opens a group. */
export const opensGroup = (token: string): boolean => token.charCodeAt(0) === GROUP_OPENS

/** Whether a token opens a group that looks ahead or behind. */
export const looksAround = (token: string): boolean => LOOK.test(token)

/** Whether a token stands between two characters, and is none. */
export const isBetween = (token: string): boolean => token === '$' || token === '\\b' || token === '\\B'

/** How often a token must stand that another, its quantifier, may follow. */
export const repetitionOf = (next: string | undefined): 'none' | 'needed' | 'optional' => {
  if (next === undefined) return 'none'
  const first = next[0]
  if (first === '?' || first === '*') return 'optional'
  if (first === '+') return 'needed'
  if (first !== '{' || next.length === 1) return 'none'
  return next[1] === '0' ? 'optional' : 'needed'
}

/** The clause of a class of marks, or of characters that are not common. */
export const marksOf = (token: string): readonly Clause[] => {
  const opening = token.charCodeAt(0)
  if (opening !== CLASS_OPENS && opening !== ESCAPE) return NOTHING
  if (ALL_UNCOMMON.test(token)) return ONE_UNCOMMON
  const marks = CLASS.exec(token)?.[1]?.split('') ?? []
  return marks.length > 0 && marks.every(mark => SIGN.test(mark)) ? [marks] : []
}

/** What a token stands for if it is characters and no others, whatever flags there are; empty for what may be several. */
export const charactersOf = (token: string): string => {
  const opening = token.charCodeAt(0)
  if (opening === CLASS_OPENS || opening === ANY || opening === GROUP_OPENS) return ''
  if (opening !== ESCAPE) return token
  if (token === '\\d') return DIGIT
  if (/^\\[ux][\da-f]/i.test(token)) return String.fromCharCode(Number.parseInt(token.slice(2), 16))
  return /^\\[\dA-Za-z]/.test(token) ? '' : token.slice(1)
}
