import { countWords } from '../structure/count-words.ts'

/** A line above the story that no other rule knows. */
export interface Candidate {
  text: string
  /** It stands above the byline, or there is no byline. */
  aboveByline: boolean
  /** The same words stand elsewhere in the drop as well: pages print a headline in two places. */
  repeated: boolean
}

/** Longest headline, in words: an agency's stays under 15, a page's with its kicker under 30. */
const longest = 40

/**
 * The headline among the lines above a story, by index: one that the page repeats; else the first of four words and more
 * above the byline (what stands over it with fewer is a section or a menu); else the one with most words.
 */
export const pickHeadline = (
  candidates: readonly Candidate[],
): { index: number; rule: string } | undefined => {
  const able = candidates
    .map((candidate, index) => ({ ...candidate, index, words: countWords(candidate.text) }))
    .filter(({ words }) => words > 0 && words <= longest)
  const above = able.some(({ aboveByline }) => aboveByline)
    ? able.filter(({ aboveByline }) => aboveByline)
    : able
  const repeated = above.find(each => each.repeated && each.words >= 4)
  if (repeated) return { index: repeated.index, rule: 'headline/repeated' }
  const first = above.find(({ words }) => words >= 4)
  if (first) return { index: first.index, rule: 'headline/first-full-line' }
  const most = above.toSorted((a, b) => b.words - a.words)[0]
  return most && { index: most.index, rule: 'headline/longest-line' }
}
