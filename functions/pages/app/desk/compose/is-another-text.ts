const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/**
 * Whether copy was replaced by other copy rather than edited: an edit leaves most lines as they were. An
 * emptied box holds other copy, too.
 */
export const isAnotherText = (before: string, now: string): boolean => {
  const known = new Set(linesOf(before))
  const lines = linesOf(now)
  const kept = lines.filter(line => known.has(line))
  return lines.length === 0 || kept.length * 2 < lines.length
}
