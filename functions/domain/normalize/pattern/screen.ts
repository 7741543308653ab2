import { commonForm } from './common-form.ts'
import { requiredWords } from './required-words.ts'
import { COMMON, keepClauses, mayHold, reachOf, WIDE } from './text-grams.ts'
import { wideForm } from './wide-form.ts'
import type { Written } from './written.ts'

/** Stands for the place of clauses not read off their pattern yet. */
const UNREAD = -1

/** In code units; V8 compiles a pattern to machine code at once for a text as long, and for a shorter one to bytecode first. */
const LONG = 1_000

/** Makes any text a long one: what hardly any pattern finds, in runs of one, over which none goes back and forth. */
const FILLER = '\0\n'.repeat(LONG / 2)

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
 * It finds the same, and is tried in its common or its wide form on texts for which that is enough. `build` makes the pattern that is tried of the one that is written; `clauses` is where its words are kept, read off it with the first
 * text unless given. With flag `g`, neither `test` nor `exec` is for it.
 */
export const screen = (pattern: Written, build = asWritten, clauses = UNREAD): Pattern =>
  new Screen(pattern, build, clauses)

const asWritten = (written: Written): Written => written

/** A class, so that a pattern is one small object: a story asks some two thousand, more than the processor's caches hold as closures. */
class Screen implements Pattern {
  readonly #written: Written
  readonly #build: (written: Written) => Written
  #clauses: number
  #tried: RegExp | undefined
  #common: RegExp | undefined
  #wide: RegExp | undefined

  constructor(written: Written, build: (written: Written) => Written, clauses: number) {
    this.#written = written
    this.#build = build
    this.#clauses = clauses
  }

  mayFind(text: string): boolean {
    if (this.#clauses === UNREAD)
      this.#clauses = keepClauses(requiredWords(this.#written), this.#written.flags.includes('i'))
    return mayHold(text, this.#clauses)
  }

  test(text: string): boolean {
    return this.mayFind(text) && this.#pattern(text).test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayFind(text) ? this.#pattern(text).exec(text) : null
  }

  findAll(text: string): readonly RegExpExecArray[] {
    return this.mayFind(text) ? allOf(this.#pattern(text), text) : []
  }

  replace(text: string, replacement: string): string {
    return this.mayFind(text) ? text.replace(this.#pattern(text), replacement) : text
  }

  /** This and what follows stand for a `RegExp`: in bundles, other patterns of rules are screens as well (`infra/bundling/late-patterns`). */
  get source(): string {
    return this.#written.source
  }

  get flags(): string {
    return this.#written.flags
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.mayFind(text) ? text.match(this.#pattern(text)) : null
  }

  [Symbol.matchAll](text: string): ArrayIterator<RegExpExecArray> {
    return this.findAll(text).values()
  }

  [Symbol.replace](text: string, replacement: string): string {
    return this.replace(text, replacement)
  }

  [Symbol.search](text: string): number {
    return this.mayFind(text) ? text.search(this.#pattern(text)) : -1
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.mayFind(text) ? text.split(this.#pattern(text), limit) : [text].slice(0, limit)
  }

  /**
   * The pattern, compiled. Bytecode takes as long to make as machine code, and is thrown away when the pattern is used again: without it, a cold
   * start takes an eighth less and a second story half. `search` leaves a pattern where it stopped.
   */
  #pattern(text: string): RegExp {
    const reach = reachOf(text)
    if (reach === COMMON) {
      this.#common ??= compiled(commonForm(this.#build(this.#written)), text)
      return this.#common
    }
    if (reach === WIDE) {
      this.#wide ??= compiled(wideForm(this.#build(this.#written)), text)
      return this.#wide
    }
    this.#tried ??= compiled(this.#build(this.#written), text)
    return this.#tried
  }
}

/** What `matchAll` gives, which makes a pattern of its own for each call: 2.6 microseconds for a short one, .6 here. */
const allOf = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let one = pattern.exec(text); one; one = pattern.exec(text)) {
    found.push(one)
    if (one[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

const compiled = ({ source, flags }: Written, text: string): RegExp => {
  const pattern = new RegExp(source, flags)
  if (text.length < LONG) (text + FILLER).search(pattern)
  return pattern
}
