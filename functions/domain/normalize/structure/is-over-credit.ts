import { normalizeByline } from '../byline/normalize-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from './count-words.ts'
import { isProse } from './is-prose.ts'

/** Longest caption, and longest line with the credit under it, in words. */
const captionWords = 40
const creditWords = 8

/** Whether a paragraph is the caption over a line with nothing but a picture's credit ("Ana Ruiz/NPR"), and prose follows. */
export const isOverCredit = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const credit = paragraphs[index + 1]?.text ?? ''
  return (
    countWords(paragraphs[index]?.text ?? '') <= captionWords &&
    countWords(credit) <= creditWords &&
    /\p{L}\s?\/\s?\p{Lu}/u.test(credit) &&
    !/^by\b/i.test(credit) &&
    normalizeByline(credit, { stated: true }) === undefined &&
    paragraphs.slice(index + 2, index + 8).some(({ text }) => isProse(text))
  )
}
