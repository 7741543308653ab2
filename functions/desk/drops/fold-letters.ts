/**
 * Folds text for a search: lower case, without accents and quotation marks. A Mac writes the accents of a file
 * name as letters of their own, and nobody types the marks of a headline as they stand.
 */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}"'‘’‚‛“”„‟«»‹›「」『』]/gu, '')
    .toLowerCase()
