import { boundAtLetters } from './bound-at-letters.ts'
import { type Pattern, screen } from './screen.ts'

/** A pattern bounded at the letters of all scripts, and tried only where its words stand; it is built with the first such text. */
export const screenAtLetters = (pattern: RegExp): Pattern => screen(pattern, boundAtLetters)
