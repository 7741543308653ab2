import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { NO_CLAUSES } from '#domain/normalize/pattern/text-grams.ts'
import { writtenPattern } from './written-pattern.ts'

/** A pattern, given as text, that is made when it is first asked and needs no words: nobody looks for them at a cold start. */
export const lateTried = (source: string, flags?: string | number): Pattern =>
  screen(writtenPattern(source, flags), undefined, NO_CLAUSES)
