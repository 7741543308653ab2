/** Whether a headline has all the words that are sought, in any order and case; the last may be unfinished. */
export const hasWords = (headline: string, sought: string): boolean => {
  const searched = headline.toLowerCase()
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every(word => searched.includes(word))
}
