import type { Pattern } from '../pattern/screen.ts'

/** A word or phrase that opens a byline, in one language. */
export interface Marker {
  language: string
  pattern: Pattern
}
