/** What a writer needs to know besides the article. */
export interface WriteContext {
  /** Absolute URL in front of every route's path, without a slash at its end: "https://api.example.com/prod". */
  base: string
  /** The instant of writing. What is written of an article must not say it: the same text keeps its entity tag. */
  now: Date
}
