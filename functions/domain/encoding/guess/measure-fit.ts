/** Signs that every language has. */
const neutral = /[\0-\x7F\u00A0„“”«»‘’‚‹›–—…©®°§·€£•™´]/
/** Fewer letters beyond ASCII than this are too few to judge by; no language writes more of them than one in three. */
const FEWEST = 4
const MOST_OF_TEXT = 1 / 3

/**
 * The share of letters beyond ASCII that the language with most of them has; not a number where there are too
 * few.
 */
export const measureFit = (text: string, languages: readonly string[]): number => {
  const letters = [...text].filter(character => !neutral.test(character)).map(letter => letter.toLowerCase())
  if (letters.length < FEWEST || letters.length > MOST_OF_TEXT * text.length) return Number.NaN
  const shares = languages.map(alphabet => letters.filter(letter => alphabet.includes(letter)).length)
  return Math.max(...shares) / letters.length
}
