import { requiredWords } from './required-words.ts'
import { mayHold, packClauses } from './text-grams.ts'

/** What rules ask of a pattern. */
export interface Pattern {
  /** Whether words stand in a text that the pattern cannot do without; they stand in what the text is a part of, too, its beginning apart. */
  mayFind(text: string): boolean
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
  /** All that a pattern with flag `g` finds. */
  findAll(text: string): readonly RegExpExecArray[]
  replace(text: string, replacement: string): string
}

/**
 * A pattern that is tried, and compiled, only on texts that hold words it cannot do without: a sentence of a story has none of nearly all rules.
 * It finds the same. `build` makes the pattern that is tried of the one that is written. With flag `g`, neither `test` nor `exec` is for it.
 */
export const screen = (pattern: RegExp, build = (written: RegExp): RegExp => written): Pattern => {
  let clauses: Uint16Array | undefined
  let built: RegExp | undefined
  const mayFind = (text: string): boolean => {
    clauses ??= packClauses(requiredWords(pattern), pattern.ignoreCase)
    return mayHold(text, clauses)
  }
  const tried = (): RegExp => {
    built ??= build(pattern)
    return built
  }
  return {
    mayFind,
    test: text => mayFind(text) && tried().test(text),
    exec: text => (mayFind(text) ? tried().exec(text) : null),
    findAll: text => (mayFind(text) ? [...text.matchAll(tried())] : []),
    replace: (text, replacement) => (mayFind(text) ? text.replace(tried(), replacement) : text),
  }
}
