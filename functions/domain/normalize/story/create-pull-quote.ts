import type { Paragraph } from '../paragraph.ts'
import { countWords } from '../prose/count-words.ts'

/** Fewest words of a quote that is pulled, most of who says it, and most characters of it all. */
const fewest = 4
const speaker = 8
const longest = 600

/**
 * A test of whether a quote that a page sets apart says again what the story says: each of its sentences stands in a paragraph too, but for the name of
 * who says it. No story quotes the same twice.
 */
export const createPullQuote = (story: readonly Paragraph[]): ((quote: Paragraph) => boolean) => {
  let told: string | undefined
  return ({ kind, text }) => {
    if (kind !== 'quote' || text.length > longest) return false
    told ??= story.map(each => (each.kind === 'quote' ? '' : folded(each.text))).join('\n')
    const sentences = text.match(/[^.!?…]+[.!?…]*/gu) ?? []
    const own = sentences.filter(sentence => !told?.includes(folded(sentence)))
    const added = countWords(own.join(' '))
    if (countWords(text) - added < fewest || added > speaker) return false
    return own.every(sentence => sentence === sentences.at(-1))
  }
}

const folded = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
