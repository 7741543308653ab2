/**
 * The law that no visible word is lost, as a check: the words of `input` (as often as they stand there) that neither a kept
 * nor a removed text accounts for. Empty where all is well. Case and punctuation do not count.
 */
export const findMissingWords = (input: readonly string[], accounted: readonly string[]): string[] => {
  const [left, spare] = withoutSame(input, accounted)
  if (left.length === 0) return []
  // Which of a word's places is missing is told from the whole.
  return countMissing(left, spare).length > 0 ? countMissing(input, accounted) : []
}

/**
 * Both lists without the texts that stand in both, but for space at their ends: of a story that is nearly all, so that hardly a word need be
 * counted.
 */
const withoutSame = (input: readonly string[], accounted: readonly string[]): [string[], string[]] => {
  const spare = new Map<string, number>()
  for (const text of accounted) spare.set(text.trim(), (spare.get(text.trim()) ?? 0) + 1)
  const left = input.filter(each => {
    const text = each.trim()
    const count = spare.get(text) ?? 0
    if (count > 0) spare.set(text, count - 1)
    return count === 0
  })
  return [left, [...spare].flatMap(([text, count]) => Array<string>(count).fill(text))]
}

const countMissing = (input: readonly string[], accounted: readonly string[]): string[] => {
  const left = new Map<string, number>()
  for (const text of accounted) for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1)
  const missing: string[] = []
  for (const text of input)
    for (const word of wordsOf(text)) {
      const count = left.get(word) ?? 0
      if (count === 0) missing.push(word)
      else left.set(word, count - 1)
    }
  return missing
}

/** Soft hyphens and the like, which `cleanText` takes out of words. */
const unseen = /\p{Cf}/gu

const wordsOf = (text: string): string[] =>
  text
    .replace(unseen, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
