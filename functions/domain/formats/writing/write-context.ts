/** What a writer needs to know besides the article. */
export interface WriteContext {
  /** Absolute URL that precedes every route's path, without a final slash: "https://api.example.com/prod". */
  base: string
  /**
   * The instant of writing. Nothing written about an article may contain it, so that the same text keeps its
   * entity tag.
   */
  now: Date
}
