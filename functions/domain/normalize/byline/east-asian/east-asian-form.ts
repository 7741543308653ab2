/**
 * How one country's papers sign a story. The groups of `pattern` are the `names` of the authors, the `place`,
 * `house` and `role` of all of them, or the `collective` that signs. It is tried on a line without the
 * brackets around it.
 */
export interface EastAsianForm {
  name: string
  pattern: RegExp
  /**
   * Nothing in it says that somebody wrote, so it is only read in brackets, or if the format states that this
   * is a byline.
   */
  bare?: true
}

/** One name or several: "王小梅、李文博", "홍길동·김철수". `one` is the pattern source of a single name. */
export const namesOf = (one: string): string =>
  `(?<names>${one}(?:\\s?[、，,·・]\\s?${one}|\\s${one}(?=\\s|$)){0,5})`
