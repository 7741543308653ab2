/**
 * The law that no visible word is lost, as a check: the words of `input` (as often as they stand there) that neither a kept
 * nor a removed text accounts for. Empty where all is well. Case and punctuation do not count.
 */
export const findMissingWords = (input: Iterable<string>, accounted: Iterable<string>): string[] => {
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

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
