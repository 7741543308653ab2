import { BEGINNING, bestOf, byWorth, type Clause, tells, UNCOMMON, UNCOMMON_LETTER } from './clause.ts'
import { charactersOf, isBetween, looksAround, marksOf, opensGroup, repetitionOf } from './token-meaning.ts'
import { tokensOf } from './tokens-of.ts'
import type { Written } from './written.ts'

const MOST_CLAUSES = 3
const NOTHING: readonly Clause[] = []

/**
 * What must stand in a text for a pattern to find something in it: a piece of each clause. Read off the pattern's source, as search engines do that
 * look up an expression in an index (R. Cox, "Regular Expression Matching with a Trigram Index", 2012). None where nothing certain can be said.
 */
export const requiredWords = ({ source, flags }: Written): Clause[] => {
  const [ignoresCase, isMultiline] = [flags.includes('i'), flags.includes('m')]
  const tokens = tokensOf(source)
  let at = 0

  /** What the alternatives of a group ask, each with what stands right before the group. */
  const alternatives = (before: string): readonly Clause[] => {
    const only = sequence(before)
    if (tokens[at] !== '|') {
      at += 1
      return only
    }
    const pieces: string[] = []
    let isCertain = addBest(pieces, only)
    while (tokens[at] === '|') {
      at += 1
      isCertain = addBest(pieces, sequence(before)) && isCertain
    }
    at += 1
    return isCertain ? [pieces] : NOTHING
  }

  /** What a sequence of tokens asks, up to the end of its alternative. */
  const sequence = (before: string): Clause[] => {
    const run: Run = { clauses: [], text: before, repeated: '', ignoresCase }
    for (let token = tokens[at]; token !== undefined && token !== '|' && token !== ')'; token = tokens[at]) {
      at += 1
      if (token === '^') {
        if (run.text === '' && !isMultiline) run.text = BEGINNING
      } else if (!isBetween(token)) {
        const inner = opensGroup(token) ? alternatives(token.startsWith('(?<') ? '' : run.text) : NOTHING
        if (!looksAround(token)) addToken(run, token, inner)
        else if (!token.endsWith('!')) run.clauses.push(...inner)
      }
    }
    endRun(run)
    return run.clauses
  }

  /** Adds a token, with what the group asks that it opens. */
  const addToken = (run: Run, token: string, inner: readonly Clause[]): void => {
    const repetition = repetitionOf(tokens[at])
    if (repetition !== 'none') at += 1
    const characters = repetition === 'optional' ? '' : charactersOf(token)
    if (characters !== '') {
      run.text += characters
      if (repetition === 'needed') repeat(run, characters)
      return
    }
    endRun(run)
    if (repetition !== 'optional') run.clauses.push(...inner, ...marksOf(token))
  }

  return alternatives('').toSorted(byWorth).slice(0, MOST_CLAUSES)
}

/** Characters that stand one right behind another, and the clauses before them. */
interface Run {
  readonly clauses: Clause[]
  text: string
  /** What of the text was in the run before already: of "+" in `\d+st` the last digit. */
  repeated: string
  readonly ignoresCase: boolean
}

const endRun = (run: Run): void => {
  if (run.text !== run.repeated) {
    if (tells(run.text, run.ignoresCase)) run.clauses.push([run.text])
    else if (UNCOMMON_LETTER.test(run.text)) run.clauses.push([UNCOMMON])
  }
  run.text = ''
  run.repeated = ''
}

/** Ends a run whose last characters may stand again, and begins another with them if they are one. */
const repeat = (run: Run, characters: string): void => {
  endRun(run)
  if (characters.length > 1) return
  run.text = characters
  run.repeated = characters
}

/** Adds the pieces of the clause that tells most; false if there is none. */
const addBest = (pieces: string[], clauses: readonly Clause[]): boolean => {
  const best = bestOf(clauses)
  if (best) pieces.push(...best)
  return best !== undefined
}
