/** Pieces of text of which one at least stands in whatever a pattern finds. */
export type Clause = readonly string[]

/** Stands, in a piece, for the beginning of the text. */
export const BEGINNING = '\u0002'
/** Stands, in a piece, for any character that is not common (`isCommon`). */
export const UNCOMMON = '\uFFFF'
/** Is not common, in either case: a letter or digit of a script without cases, or of Vietnamese. */
export const UNCOMMON_LETTER = /[\u0590-\u10FF\u1EA0-\u1EFF\u2E80-\u9FFF\uAC00-\uD7A3\uFF01-\uFFEF]/

/** Of Han, kana and hangul, which have no case: one of them says as much as a word. */
export const IDEOGRAM = /[\u2E80-\u9FFF\uAC00-\uD7A3]/g
/** Of one kind whatever the case, unlike "Ⓒ": marks, the sign of a lost one, and digits. */
export const SIGN = /[\d\p{P}\p{Sm}\p{Sc}\p{Sk}©\uFFFD]/u

/** The most characters of a piece that count: longer ones tell no more. */
const TELLING = 6

/** Whether a piece tells anything: two letters stand in every text, unless one is a capital or they open it; a mark, a digit or an ideogram does not. */
export const tells = (piece: string, ignoresCase: boolean): boolean =>
  piece.length > 2 ||
  SIGN.test(piece) ||
  piece.search(IDEOGRAM) >= 0 ||
  (piece.length > 1 && (piece.startsWith(BEGINNING) || (!ignoresCase && /[A-Z]/.test(piece))))

/** Orders clauses by how much they tell, most first. */
export const byWorth = (one: Clause, other: Clause): number => worth(other) - worth(one)

/** The first of those that tell most. */
export const bestOf = (clauses: readonly Clause[]): Clause | undefined =>
  clauses.length > 1 ? clauses.toSorted(byWorth)[0] : clauses[0]

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
