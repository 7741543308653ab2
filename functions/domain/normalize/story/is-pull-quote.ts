import type { Paragraph } from '../paragraph.ts'
import { countWords } from '../prose/count-words.ts'

/** Fewest words of a quote that is pulled, and most of who says it. */
const fewest = 4
const speaker = 8

/**
 * Whether a quote that a page sets apart says again what the story says: each of its sentences stands in a paragraph too, but for the name of who says
 * it. No story quotes the same twice.
 */
export const isPullQuote = (story: readonly Paragraph[], index: number): boolean => {
  const quote = story[index]
  if (quote?.kind !== 'quote') return false
  const told = story.filter((_, at) => at !== index).map(({ text }) => folded(text))
  const sentences = quote.text.match(/[^.!?…]+[.!?…]*/gu) ?? []
  const own = sentences.filter(sentence => !told.some(text => text.includes(folded(sentence))))
  const repeated = countWords(quote.text) - countWords(own.join(' '))
  return (
    repeated >= fewest &&
    own.every(sentence => sentence === sentences.at(-1)) &&
    countWords(own.join(' ')) <= speaker
  )
}

const folded = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
