import type { Paragraph } from '../paragraph.ts'
import { countWords } from './count-words.ts'

/** The words of the paragraphs at these indexes. */
export const countAll = (paragraphs: readonly Paragraph[], indexes: readonly number[]): number =>
  indexes.reduce((sum, index) => sum + countWords(paragraphs[index]?.text ?? ''), 0)
