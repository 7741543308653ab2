import { endsSentence } from '#domain/normalize/headline/ends-sentence.ts'
import { shareWords } from '#domain/normalize/headline/share-words.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'

/** Fewest words of a first sentence, and the share of its longer words from which on the next paragraph tells it again, as it does a headline. */
const fewest = 16
const share = 0.6

/**
 * Whether the first paragraph of copy is no headline but the story's first, which has none: a long sentence with its full stop, right over
 * a paragraph that does not tell it again. Taken for the headline, it would be lost to the text.
 */
export const isOwnLead = (paragraphs: readonly Paragraph[]): boolean => {
  const [text = '', next = ''] = [0, 1].map(at => paragraphs[at]?.text ?? '')
  return (
    countWords(text) >= fewest &&
    endsSentence(text) &&
    isProse(next) &&
    shareWords(text, next) < share * shareWords(text, text)
  )
}
