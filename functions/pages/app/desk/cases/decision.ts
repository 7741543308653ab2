/** What was just decided here, since its case is gone from the list. */
export interface Decision {
  words: string
  /** The story it was about, if there is one. */
  articleId?: string | undefined
  headline?: string | undefined
  /** The other stories that its notice may mean, which stay as they are. */
  others?: readonly { articleId: string; headline?: string | undefined }[] | undefined
  /** Others with the words of the one that was killed. */
  copies?: readonly string[] | undefined
}
