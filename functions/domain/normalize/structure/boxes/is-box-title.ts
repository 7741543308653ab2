import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'

/** Most words of a line in a box. */
const longest = 22

/** Whether a paragraph may be a title in a box: a line that ends as no sentence does. */
export const isBoxTitle = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.kind === 'paragraph' &&
  !endsAsSentence(paragraph.text.replace(/[?!؟？]$/, '')) &&
  countWords(paragraph.text) <= longest
