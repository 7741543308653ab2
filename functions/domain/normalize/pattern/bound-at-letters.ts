import { edgesOf } from './edges-of.ts'
import type { Written } from './written.ts'

/** Letters, with the signs that some scripts write vowels by. V8 has the set of this property at hand; that of `[\p{L}\p{N}]` it makes each time, in 70 us. */
const LETTERS = '\\p{Alphabetic}\\d'
const WORD = `[${LETTERS}_]`
const BEFORE = `(?<!${WORD})`
const AFTER = `(?!${WORD})`
/** Between a letter or digit of any script and what is none; `\b` of ECMAScript knows only those of English. */
const BOUNDARY = `(?:${BEFORE}(?=${WORD})|(?<=${WORD})${AFTER})`

/**
 * A pattern whose `\b` and `\W` know the letters of all scripts, so that "\bannulée\b" finds "annulée" and "^\W*" steps over no letter.
 * `\W` within brackets is understood in `[\W_]` alone. Flag `u` is a must.
 *
 * A boundary with a letter on one side for sure asks of the other side alone: a quarter of the classes, which V8 compiles five times as fast
 * and runs three times as fast: the first story of a process is read in three quarters of the time.
 */
export const boundAtLetters = (pattern: Written): RegExp => {
  const { source, flags } = atLetters(pattern)
  return new RegExp(source, flags)
}

/** The same, as it is written. */
export const atLetters = (pattern: Written): Written => {
  let source = ''
  let from = 0
  for (const { at, isAfterLetter, isBeforeLetter } of edgesOf(pattern.source)) {
    source += pattern.source.slice(from, at)
    source += isBeforeLetter ? BEFORE : isAfterLetter ? AFTER : BOUNDARY
    from = at + '\\b'.length
  }
  source += pattern.source.slice(from)
  return {
    source: source.replaceAll('[\\W_]', `[^${LETTERS}]`).replaceAll('\\W', `[^${LETTERS}_]`),
    flags: pattern.flags,
  }
}
