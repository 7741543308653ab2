import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isBoxTitle } from './is-box-title.ts'

const dated = /\b20\d\d$/
/** Fewest words of such a title, and most of a section's name. */
const titleWords = 6
const sectionWords = 3

/** The day under the title of another story, which stands under its section (Los Angeles Times). */
export const isCard = (story: readonly Paragraph[], index: number): boolean =>
  index > 2 &&
  dated.test(story[index]?.text ?? '') &&
  isTimestamp(story[index]?.text ?? '') &&
  countWords(story[index - 1]?.text ?? '') >= titleWords &&
  isBoxTitle(story[index - 1]) &&
  countWords(story[index - 2]?.text ?? '') <= sectionWords &&
  isBoxTitle(story[index - 2])
