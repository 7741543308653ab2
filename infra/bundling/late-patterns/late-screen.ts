import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { writtenPattern } from './written-pattern.ts'

/** A pattern, given as text, that is made and tried only on texts with words it needs. */
export const lateScreen = (source: string, flags?: string | number): Pattern =>
  screen(writtenPattern(source, flags))
