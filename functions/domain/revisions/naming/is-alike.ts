/** Of pairs of letters: a word left out of five, or a letter in each, is less. */
const least = 0.85
/** In letters: "fire in harbor" is like many. */
const shortest = 12

/** Whether two folded headlines share so many pairs of letters (Dice's coefficient) that one may be the other misspelt, or without a word. */
export const isAlike = (one: string, other: string): boolean => {
  const [pairs, others] = [pairsOf(one), pairsOf(other)]
  const most = (2 * Math.min(pairs.size, others.size)) / (pairs.size + others.size)
  if (one === other || Math.min(one.length, other.length) < shortest || most < least) return false
  let shared = 0
  for (const pair of pairs) if (others.has(pair)) shared += 1
  return (2 * shared) / (pairs.size + others.size) >= least
}

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
