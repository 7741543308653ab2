import { shareWords } from '../headline/share-words.ts'
import type { Paragraph } from '../paragraph.ts'
import { screen } from '../pattern/screen.ts'
import { countWords } from '../prose/count-words.ts'

/** Labels that stand over links to other stories, and in headlines as well. */
const label = screen(
  /^(?:live(?: updates?)?|watch|video|photos?|gallery|opinion|analysis|explainer|recap|review|listen)\s?[:|] ?\S/i,
)
/** Fewest words of a headline, and of those that it has in common with its story. */
const fewest = 5
const shared = 2

/** The line of a head that reads as a link ("Live: Ferry aground off Sorn"), and tells what the story tells. */
export const findLabelledTitle = (head: readonly Paragraph[], story: string): Paragraph | undefined =>
  head.find(({ text }) => label.test(text) && countWords(text) >= fewest && shareWords(text, story) >= shared)
