/**
 * An article is to be held whose first text is still on its way; the caller tries again once it has arrived.
 */
export class NoTextYet extends Error {
  override readonly name = 'NoTextYet'

  constructor(articleId: string) {
    super(`Article ${articleId} is to be held before it has a text`)
  }
}
