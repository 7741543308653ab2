import { tokensOf } from './tokens-of.ts'
import type { Written } from './written.ts'

/** Pieces of text of which one at least stands in whatever a pattern finds. */
export type Clause = readonly string[]

/** Stands, in a piece, for the beginning of the text. */
export const BEGINNING = '\u0002'

const OPTIONAL = /^(?:[?*]|\{0)/
const QUANTIFIER = /^(?:[?*+]|\{\d)/
const LOOK = /^\(\?<?[=!]/
/** Stands between two characters, and is none. */
const EDGE = /^(?:\$|\\[bB])$/
const LETTERS = /^[\p{L}\p{N}_]+$/u
/** Stands, in a piece, for any digit. */
const DIGIT = '0'
/** One character, and no other, whatever flags there are; or a digit. */
const CHARACTER = /^(?:[^\\[.(]|\\[^\dA-Za-z]|\\d|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2})$/su
/** Of one kind whatever the case, unlike "Ⓒ": marks, the sign of a lost one, and digits. */
const SIGN = /[\d\p{P}\p{Sm}\p{Sc}\p{Sk}©\uFFFD]/u
/** A class of a few characters: "[(|]"; a hyphen at its end is one of them. */
const CLASS = /^\[([^\\^-]{1,6}-?)\]$/

/** Of Han, kana and hangul, which have no case: one of them says as much as a word. */
export const IDEOGRAM = /[\u2E80-\u9FFF\uAC00-\uD7A3]/g

const hasIdeogram = (piece: string): boolean => piece.search(IDEOGRAM) >= 0

/** Two letters stand in every text, unless one is a capital or they open it; a mark, a digit or an ideogram does not. */
const tells = (piece: string, ignoresCase: boolean): boolean =>
  piece.length > 2 ||
  SIGN.test(piece) ||
  hasIdeogram(piece) ||
  (piece.length > 1 && (piece.startsWith(BEGINNING) || (!ignoresCase && /[A-Z]/.test(piece))))

/** Longer pieces tell no more. */
const TELLING = 6
const MOST_CLAUSES = 3

/**
 * What must stand in a text for a pattern to find something in it: a piece of each clause. Read off the pattern's source, as search engines do that
 * look up an expression in an index (R. Cox, "Regular Expression Matching with a Trigram Index", 2012). None where nothing certain can be said.
 */
export const requiredWords = ({ source, flags }: Written): Clause[] => {
  const [ignoresCase, isMultiline] = [flags.includes('i'), flags.includes('m')]
  const tokens = tokensOf(source)
  let at = 0

  /** What the alternatives of a group ask, each with what stands right before the group. */
  const alternatives = (before: string): Clause[] => {
    const each = [sequence(before)]
    while (tokens[at] === '|') {
      at += 1
      each.push(sequence(before))
    }
    at += 1
    const [only = []] = each
    if (each.length === 1) return only
    const best = each.map(bestOf)
    return best.includes(undefined) ? [] : [best.flatMap(clause => clause ?? [])]
  }

  const sequence = (before: string): Clause[] => {
    const clauses: Clause[] = []
    let run = before
    /** What of a run was in the one before already: of "+" in `\d+st` the last digit. */
    let repeated = ''
    const endRun = () => {
      if (run !== repeated && tells(run, ignoresCase)) clauses.push([run])
      run = ''
      repeated = ''
    }
    for (let token = tokens[at]; token !== undefined && token !== '|' && token !== ')'; token = tokens[at]) {
      at += 1
      // No quantifier follows several.
      if (token.length > 1 && LETTERS.test(token)) {
        run += token
        continue
      }
      if (token === '^') {
        if (run === '' && !isMultiline) run = BEGINNING
        continue
      }
      if (EDGE.test(token)) continue
      const inner = token.startsWith('(') ? alternatives(token.startsWith('(?<') ? '' : run) : []
      if (LOOK.test(token)) {
        if (!token.endsWith('!')) clauses.push(...inner)
        continue
      }
      const isRepeated = QUANTIFIER.test(tokens[at] ?? '')
      const isOptional = OPTIONAL.test(tokens[at] ?? '')
      if (isRepeated) at += 1
      if (CHARACTER.test(token) && !isOptional) {
        const character = characterOf(token)
        run += character
        if (!isRepeated) continue
        endRun()
        if (character.length === 1) {
          run = character
          repeated = character
        }
        continue
      }
      endRun()
      if (!isOptional) clauses.push(...inner, ...marksOf(token))
    }
    endRun()
    return clauses
  }

  return alternatives('').toSorted(byWorth).slice(0, MOST_CLAUSES)
}

const marksOf = (token: string): Clause[] => {
  const marks = CLASS.exec(token)?.[1]?.split('') ?? []
  return marks.length > 0 && marks.every(mark => SIGN.test(mark)) ? [marks] : []
}

const characterOf = (token: string): string => {
  if (token === '\\d') return DIGIT
  if (!token.startsWith('\\')) return token
  return /^\\[ux]/.test(token) ? String.fromCharCode(Number.parseInt(token.slice(2), 16)) : token.slice(1)
}

/** How much a clause tells, by the piece that tells least; what opens a text is rarer than what stands anywhere in it. */
const worth = (clause: Clause): number => {
  let least = TELLING
  for (const piece of clause) least = Math.min(least, worthOf(piece))
  return least - clause.length / 1000
}

/** Of two characters with a mark only the mark is looked up, and these stand in most paragraphs. */
const worthOf = (piece: string): number => {
  if (piece.startsWith(BEGINNING)) return piece.length + 2
  if (piece.length > 2 || !SIGN.test(piece)) return piece.length
  return /[.,-]/.test(piece) ? 0 : 1
}

const byWorth = (one: Clause, other: Clause): number => worth(other) - worth(one)

const bestOf = (clauses: readonly Clause[]): Clause | undefined =>
  clauses.length > 1 ? clauses.toSorted(byWorth)[0] : clauses[0]
