/** The warnings of a receipt about the translations of a story that is stopped. */
export const warnOfTranslations = (held: readonly string[]): string[] =>
  held.map(articleId => `a translation of the story is held with it: decide its case (article ${articleId})`)
