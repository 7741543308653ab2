/** How many different words of four letters and more a line has in common with a text; case and endings of words count. */
export const shareWords = (line: string, text: string): number => {
  const known = new Set(wordsOf(text))
  return new Set(wordsOf(line).filter(word => known.has(word))).size
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
