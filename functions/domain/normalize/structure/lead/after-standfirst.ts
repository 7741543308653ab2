import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'

/** How many words more the paragraph after it has at least, where the copy shows that a magazine's page is its source, and how many words it has elsewhere. */
const longer = 5
const long = 35

/**
 * A magazine's order: headline, picture in parentheses, one short sentence that stands first, then the text. The sentence is
 * the summary where the paragraph after it is much longer, or longer and advertisements stood in the text (National Review).
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
    (isOfPage(paragraphs) ? next >= words + longer : next >= Math.max(long, words * 2))
    ? second
    : undefined
}

const isOfPage = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some(({ text }) => text === 'Advertisement')
