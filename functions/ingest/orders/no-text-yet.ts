/** An article is to be held whose first text is on its way: whoever is told so comes again when it is there. */
export class NoTextYet extends Error {
  override readonly name = 'NoTextYet'

  constructor(articleId: string) {
    super(`Article ${articleId} is to be held before it has a text`)
  }
}
