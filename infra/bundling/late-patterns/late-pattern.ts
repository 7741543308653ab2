import type { Written } from '#domain/normalize/pattern/written.ts'
import { writtenPattern } from './written-pattern.ts'

/**
 * A pattern that is made when it is first asked for, given as text: a closure for each would add 5 KB to
 * ingest, which V8 would read at each start.
 */
export const latePattern = (...written: Parameters<typeof writtenPattern>): (() => RegExp) => {
  let made: RegExp | undefined
  return () => (made ??= toPattern(writtenPattern(...written)))
}

const toPattern = ({ source, flags }: Written): RegExp => new RegExp(source, flags)
