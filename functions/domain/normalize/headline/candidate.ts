/** A line above the story that no other rule knows. */
export interface Candidate {
  text: string
  /** Index of the line among those above the story. */
  line: number
  /** It stands above the byline, or there is no byline. */
  aboveByline: boolean
  /** The same words stand elsewhere in the drop as well: pages print a headline in two places. */
  repeated: boolean
}

/** A candidate with its index among them and the number of its words. */
export type Line = Candidate & { index: number; words: number }

/** The lines among which the headline is. */
export interface Lines {
  /** Of any length: a headline may have a word or two. */
  all: readonly Line[]
  /** Of four words and more. */
  full: readonly Line[]
  /** Of those, the ones without a full stop. */
  titles: readonly Line[]
}
