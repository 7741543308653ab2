import type { Paragraph } from '../../paragraph.ts'
import { countWords } from '../../prose/count-words.ts'

/**
 * A magazine's order: headline, picture in parentheses, one short sentence that stands first, then the text. The sentence is
 * the summary where the paragraph after it is much longer.
 */
export const afterStandfirst = (
  paragraphs: readonly Paragraph[],
  prose: readonly number[],
): number | undefined => {
  const [first, second] = prose
  if (first === undefined || second === undefined || second !== first + 1) return undefined
  const above = paragraphs[first - 1]?.text ?? ''
  const words = countWords(paragraphs[first]?.text ?? '')
  const next = countWords(paragraphs[second]?.text ?? '')
  return /^\([^()]*\)$|\([^()]*\)$/.test(above) &&
    first <= 2 &&
    words <= 20 &&
    next >= 35 &&
    next >= words * 2
    ? second
    : undefined
}
