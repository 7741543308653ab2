/**
 * How one country's papers sign a story. `pattern` names what it finds by groups: `names` of the authors, `place`, `house` and `role` of all of them, or
 * the `collective` that signs. It is put to a line without the brackets around it.
 */
export interface EastAsianForm {
  name: string
  pattern: RegExp
  /** Nothing in it says that somebody wrote: it is read in brackets only, or where the format itself says that this is a byline. */
  bare?: true
}

/** One name or several: "王小梅、李文博", "홍길동·김철수". `one` is the pattern source of a single name. */
export const namesOf = (one: string): string =>
  `(?<names>${one}(?:\\s?[、，,·・]\\s?${one}|\\s${one}(?=\\s|$)){0,5})`
