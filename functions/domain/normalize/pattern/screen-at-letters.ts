import { atLetters } from './bound-at-letters.ts'
import { type Pattern, screen } from './screen.ts'
import type { Written } from './written.ts'

/** A pattern bounded at the letters of all scripts, and tried only where its words stand; it is built with the first such text. */
export const screenAtLetters = (pattern: Written): Pattern => screen(pattern, atLetters)
