import type { Paragraph } from '../paragraph.ts'
import { countWords } from './count-words.ts'
import { isProse } from './is-prose.ts'

/** The words of prose below a paragraph. */
export const proseUnder = (paragraphs: readonly Paragraph[], index: number): number =>
  paragraphs
    .slice(index + 1)
    .filter(({ text }) => isProse(text))
    .reduce((sum, { text }) => sum + countWords(text), 0)
