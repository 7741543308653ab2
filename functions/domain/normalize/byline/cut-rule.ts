import { screen } from '../pattern/screen.ts'

/**
 * A rule that removes from a byline what does not belong to it. `cut` gives the place in the line of the text
 * to remove.
 */
export interface CutRule {
  name: string
  cut: (line: string) => { index: number; length: number } | undefined
}

/** The place of a pattern's first match. */
export const firstMatch = (pattern: RegExp) => {
  const screened = screen(pattern)
  return (line: string): { index: number; length: number } | undefined => {
    const match = screened.exec(line)
    return match?.[0] ? { index: match.index, length: match[0].length } : undefined
  }
}

/** From a pattern's first match to the end of the line; undefined if the line begins with it. */
export const fromMatch = (pattern: RegExp) => {
  const screened = screen(pattern)
  return (line: string): { index: number; length: number } | undefined => {
    const match = screened.exec(line)
    return match && match.index > 2 ? { index: match.index, length: line.length - match.index } : undefined
  }
}
