/**
 * Folds the words of a name for comparison: lower case, without accents and punctuation, separated by single
 * spaces.
 */
export const foldWords = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
    .join(' ')
