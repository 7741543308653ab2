import { tokensOf } from './tokens-of.ts'
import type { Written } from './written.ts'

/** Pieces of text of which one at least stands in whatever a pattern finds. */
export type Clause = readonly string[]

/** Stands, in a piece, for the beginning of the text. */
export const BEGINNING = '\u0002'

/** How a group that looks ahead or behind opens. */
const LOOK = /^\(\?<?[=!]/
/** Stands, in a piece, for any digit. */
const DIGIT = '0'
/** How tokens open that are no characters: "[a-z]", ".", "(". */
const [CLASS_OPENS, ANY, GROUP_OPENS, ESCAPE] = [0x5b, 0x2e, 0x28, 0x5c]
/** Of one kind whatever the case, unlike "Ⓒ": marks, the sign of a lost one, and digits. */
const SIGN = /[\d\p{P}\p{Sm}\p{Sc}\p{Sk}©\uFFFD]/u
/** A class of a few characters: "[(|]"; a hyphen at its end is one of them. */
const CLASS = /^\[([^\\^-]{1,6}-?)\]$/

/** Stands, in a piece, for any character that is not common (`isCommon`). */
export const UNCOMMON = '\uFFFF'

/** What finds nothing but such characters, whatever the case: scripts that have none, and letters and digits of theirs. */
const [SCRIPT, LETTER] = [
  '\\\\p\\{Script=(?:Arabic|Devanagari|Georgian|Han|Hangul|Hebrew|Hiragana|Katakana|Khmer|Lao|Myanmar|Nko|Syriac|Thaana|Thai)\\}',
  '[\\u0590-\\u10FF\\u2E80-\\u9FFF\\uAC00-\\uD7A3\\uFF01-\\uFFEF]',
]
const ALL_UNCOMMON = new RegExp(`^(?:${SCRIPT}|\\[(?:${SCRIPT}|${LETTER}(?:-${LETTER})?)+\\])$`, 'u')

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
    return isCertain ? [pieces] : []
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
      if (token === '^') {
        if (run === '' && !isMultiline) run = BEGINNING
        continue
      }
      // These stand between two characters, and are none.
      if (token === '$' || token === '\\b' || token === '\\B') continue
      const isGroup = token.charCodeAt(0) === GROUP_OPENS
      const inner = isGroup ? alternatives(token.startsWith('(?<') ? '' : run) : NOTHING
      if (isGroup && LOOK.test(token)) {
        if (!token.endsWith('!')) clauses.push(...inner)
        continue
      }
      const repetition = repetitionOf(tokens[at])
      if (repetition !== 'none') at += 1
      const characters = repetition === 'optional' ? '' : charactersOf(token)
      if (characters !== '') {
        run += characters
        if (repetition === 'none') continue
        endRun()
        if (characters.length === 1) {
          run = characters
          repeated = characters
        }
        continue
      }
      endRun()
      if (repetition !== 'optional') clauses.push(...inner, ...marksOf(token))
    }
    endRun()
    return clauses
  }

  return alternatives('').toSorted(byWorth).slice(0, MOST_CLAUSES)
}

const NOTHING: readonly Clause[] = []
const ONE_UNCOMMON: readonly Clause[] = [[UNCOMMON]]

/** Adds the pieces of the clause that tells most; false if there is none. */
const addBest = (pieces: string[], clauses: readonly Clause[]): boolean => {
  const best = bestOf(clauses)
  if (best) pieces.push(...best)
  return best !== undefined
}

/** How often a token must stand that another, its quantifier, may follow. */
const repetitionOf = (next: string | undefined): 'none' | 'needed' | 'optional' => {
  if (next === undefined) return 'none'
  const first = next[0]
  if (first === '?' || first === '*') return 'optional'
  if (first === '+') return 'needed'
  if (first !== '{' || next.length === 1) return 'none'
  return next[1] === '0' ? 'optional' : 'needed'
}

const marksOf = (token: string): readonly Clause[] => {
  const opening = token.charCodeAt(0)
  if (opening !== CLASS_OPENS && opening !== ESCAPE) return NOTHING
  if (ALL_UNCOMMON.test(token)) return ONE_UNCOMMON
  const marks = CLASS.exec(token)?.[1]?.split('') ?? []
  return marks.length > 0 && marks.every(mark => SIGN.test(mark)) ? [marks] : []
}

/** What a token stands for if it is characters and no others, whatever flags there are; empty for what may be several. */
const charactersOf = (token: string): string => {
  const opening = token.charCodeAt(0)
  if (opening === CLASS_OPENS || opening === ANY || opening === GROUP_OPENS) return ''
  if (opening !== ESCAPE) return token
  if (token === '\\d') return DIGIT
  if (/^\\[ux][\da-f]/i.test(token)) return String.fromCharCode(Number.parseInt(token.slice(2), 16))
  return /^\\[\dA-Za-z]/.test(token) ? '' : token.slice(1)
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

/** The first of those that tell most. */
const bestOf = (clauses: readonly Clause[]): Clause | undefined =>
  clauses.length > 1 ? clauses.toSorted(byWorth)[0] : clauses[0]
