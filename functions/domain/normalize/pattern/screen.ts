import { requiredWords } from './required-words.ts'
import { keepClauses, mayHold } from './text-grams.ts'
import type { Written } from './written.ts'

/** Stands for the place of clauses not read off their pattern yet. */
const UNREAD = -1

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
export const screen = (pattern: Written, build = compiled): Pattern => new Screen(pattern, build)

const compiled = ({ source, flags }: Written): RegExp => new RegExp(source, flags)

/** A class, so that a pattern is one small object: a story asks some two thousand, more than the processor's caches hold as closures. */
class Screen implements Pattern {
  readonly #written: Written
  readonly #build: (written: Written) => RegExp
  #clauses = UNREAD
  #tried: RegExp | undefined

  constructor(written: Written, build: (written: Written) => RegExp) {
    this.#written = written
    this.#build = build
  }

  mayFind(text: string): boolean {
    if (this.#clauses === UNREAD)
      this.#clauses = keepClauses(requiredWords(this.#written), this.#written.flags.includes('i'))
    return mayHold(text, this.#clauses)
  }

  test(text: string): boolean {
    return this.mayFind(text) && this.#pattern().test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayFind(text) ? this.#pattern().exec(text) : null
  }

  findAll(text: string): readonly RegExpExecArray[] {
    return this.mayFind(text) ? [...text.matchAll(this.#pattern())] : []
  }

  replace(text: string, replacement: string): string {
    return this.mayFind(text) ? text.replace(this.#pattern(), replacement) : text
  }

  #pattern(): RegExp {
    this.#tried ??= this.#build(this.#written)
    return this.#tried
  }
}
