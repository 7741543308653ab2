import { storyMemory } from '../story-memory.ts'
import { BEGINNING, type Clause, IDEOGRAM, UNCOMMON } from './clause.ts'
import { isCommon } from './common-form.ts'
import { isWide } from './wide-form.ts'

const FIRST = BEGINNING.charCodeAt(0)
const UNCOMMON_CODE = UNCOMMON.charCodeAt(0)
const LETTERS = 26
/** Any digit; the beginning of a text; what is ASCII and neither letter nor digit; all other scripts, and accents, as one. */
const [DIGIT, START, OTHER, FOREIGN] = [61, 62, 63, 64]
/** What a character counts as: a letter of English, case apart, or one of the above. */
const symbols = new Uint8Array(0x10000).fill(OTHER, 0, 0x80).fill(FOREIGN, 0x80).fill(DIGIT, 0x30, 0x3a)
for (const [index, letter] of [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].entries())
  symbols[letter.charCodeAt(0)] = index
// Patterns that ignore case take these for "s" and "k".
symbols[0x17f] = 18
symbols[0x212a] = 10

const symbolAt = (text: string, index: number): number => symbols[text.charCodeAt(index)] ?? FOREIGN
const fold = (symbol: number): number =>
  symbol >= LETTERS && symbol < 2 * LETTERS ? symbol - LETTERS : symbol

/** Bits of an address in the table: a sentence sets one place in a hundred, a paragraph four. */
const SIZE = 13
const hash = (code: number): number => Math.imul(code, 0x9e3779b1) >>> (32 - SIZE)
const ofOne = (code: number): number => hash((1 << 22) | (symbols[code] === DIGIT ? DIGIT : code))
const ofTwo = (a: number, b: number): number => hash((1 << 21) | (a << 7) | b)

/** What three symbols in a row make, and the first two of them shifted out. */
const THREE = (1 << 21) - 1
const TWO = (1 << 14) - 1

const WORDS = 1 << (SIZE - 5)
/** How far the characters of a text reach, by which a pattern is compiled for it. */
export const [COMMON, WIDE] = [1, 2]
const readReach = (text: string): number => (isCommon(text) ? COMMON : isWide(text) ? WIDE : 0)

/** The places, and the reach of the text. */
const TABLE = WORDS + 1
/** Memory for some tables, as V8 asks the system for each array of its own. */
let room = new Int32Array(64 * TABLE)
let taken = 0
const newTable = (): Int32Array => {
  if (taken === room.length) {
    room = new Int32Array(room.length)
    taken = 0
  }
  taken += TABLE
  return room.subarray(taken - TABLE, taken)
}

/** Which marks, whether a digit, which pairs with a capital, and runs of three characters stand in a text: a bit for each place of the table. */
const look = storyMemory.of((text): Int32Array => {
  const table = newTable()
  const reach = readReach(text)
  table[WORDS] = reach
  if (reach !== COMMON) put(table, ofOne(UNCOMMON_CODE))
  let run = (START << 7) | START
  let exactRun = run
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const exact = symbols[code] ?? FOREIGN
    if (exact >= DIGIT) put(table, ofOne(code))
    run = ((run << 7) | fold(exact)) & THREE
    put(table, hash(run))
    exactRun = ((exactRun << 7) | exact) & THREE
    if (exactRun !== run) {
      put(table, hash((1 << 21) | (exactRun & TWO)))
      put(table, hash(exactRun))
    }
  }
  return table
})

const put = (table: Int32Array, place: number): void => {
  table[place >>> 5] = (table[place >>> 5] ?? 0) | (1 << (place & 31))
}

/** The text looked at last, of which many rules ask in a row. */
let latest = ''
let present = look(latest)

/** Marks that are not ASCII ("©", "»"): within a run they would count as any foreign letter. */
const FOREIGN_SIGN = /(?![\0-\x7F])[\p{P}\p{Sm}\p{Sc}\p{Sk}©\uFFFD]/gu
const SIGN = /[\d\p{P}\p{Sm}\p{Sc}\p{Sk}©\uFFFD]/gu
const ASCII = /^[\0-\x7F]*$/

/**
 * Adds the places in the table of a mark or an ideogram, or of a piece of text's runs of three characters and of the marks in it.
 * A plain loop, as the first story of a process asks for some ten thousand: lists for each took 10 of its 280 ms.
 */
const addGrams = (grams: number[], piece: string, ignoresCase: boolean): void => {
  if (piece.length === 1) {
    grams.push(ofOne(piece.charCodeAt(0)))
    return
  }
  if (!ASCII.test(piece)) {
    const ideograms = piece.match(IDEOGRAM)
    for (const sign of ideograms ?? piece.match(FOREIGN_SIGN) ?? []) grams.push(ofOne(sign.charCodeAt(0)))
    if (ideograms) return
  }
  const opens = piece.charCodeAt(0) === FIRST
  if (piece.length === 2 && !opens) {
    if (!ignoresCase && /[A-Z]/.test(piece)) grams.push(ofTwo(symbolAt(piece, 0), symbolAt(piece, 1)))
    else for (const sign of piece.match(SIGN) ?? []) grams.push(ofOne(sign.charCodeAt(0)))
    return
  }
  // Two stand before each text, so that its first character ends a run of three.
  let run = (START << 7) | START
  const firstEnd = piece.length === 2 ? 1 : 2
  for (let index = opens ? 1 : 0; index < piece.length; index += 1) {
    const exact = symbolAt(piece, index)
    run = ((run << 7) | (ignoresCase ? fold(exact) : exact)) & THREE
    if (index >= firstEnd) grams.push(hash(run))
  }
}

/**
 * The clauses of all patterns, one pattern after the other in the order in which they are first asked: of each piece, how many grams it has and
 * the grams; a 0 ends a clause, another the pattern.
 */
let kept = new Uint16Array(1 << 16)
let end = 0

/** Keeps the clauses of a pattern; gives the place where they begin. */
export const keepClauses = (clauses: readonly Clause[], ignoresCase: boolean): number => {
  const packed: number[] = []
  for (const clause of clauses) {
    for (const piece of clause) {
      const count = packed.push(0) - 1
      addGrams(packed, piece, ignoresCase)
      packed[count] = packed.length - count - 1
    }
    packed.push(0)
  }
  while (end + packed.length >= kept.length) {
    const larger = new Uint16Array(2 * kept.length)
    larger.set(kept)
    kept = larger
  }
  const place = end
  kept.set(packed, place)
  end += packed.length + 1
  return place
}

/** The place of a pattern that needs no words. */
export const NO_CLAUSES = keepClauses([], false)

/** Whether a text may hold a piece of each clause kept at a place. Sometimes true where it does not, never false where it does. */
export const mayHold = (text: string, place: number): boolean => {
  if (kept[place] === 0) return true
  if (text !== latest) {
    latest = text
    present = look(text)
  }
  let at = place
  while (kept[at] !== 0) {
    let isHeld = false
    for (let count = kept[at] ?? 0; count > 0; count = kept[at] ?? 0) {
      at += 1
      const end = at + count
      if (!isHeld) {
        while (at < end && isPresent(kept[at] ?? 0)) at += 1
        isHeld = at === end
      }
      at = end
    }
    if (!isHeld) return false
    at += 1
  }
  return true
}

/** `COMMON` or `WIDE`; another number for a text that is neither. */
export const reachOf = (text: string): number => (text === latest ? (present[WORDS] ?? 0) : readReach(text))

const isPresent = (place: number): boolean => (((present[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1
