/** What was just decided here, since its case is gone from the list. */
export interface Decision {
  words: string
  /** The story it was about, if there is one. */
  articleId?: string | undefined
  headline?: string | undefined
}
