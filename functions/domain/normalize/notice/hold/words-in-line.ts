import type { Written } from '#domain/normalize/pattern/written.ts'

/* A line of which each word is known, as patterns of its words one behind the other. */

/** Behind each word, where a script sets words apart. */
const END =
  '(?![^\\P{L}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}])'

export const GAP = `${END}\\P{L}{0,3}`

export const must = ({ source }: Written): string => `(?:${source})${GAP}`

export const may = (...words: readonly Written[]): string => words.map(each => `(?:${must(each)})?`).join('')
