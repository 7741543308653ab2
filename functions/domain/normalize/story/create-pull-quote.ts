import type { Paragraph } from '../paragraph.ts'
import { countWords } from '../prose/count-words.ts'

/** Fewest words of a quote that is pulled, most of who says it, and most characters of it all. */
const fewest = 4
const speaker = 8
const longest = 600

/**
 * A test of whether a quote that a page sets apart says again what the story says: each of its sentences stands in a paragraph too, but for the name of
 * who says it. No story quotes the same twice. In copied text it is a paragraph of its own. Who says it may stand on the next line.
 */
export const createPullQuote = (story: readonly Paragraph[]): ((index: number) => boolean) => {
  const memory: { told?: string; lines?: string[]; asked: number } = { asked: 0 }
  const isQuote = ({ kind, text }: Paragraph): boolean => {
    if (kind !== 'quote' || text.length > longest) return false
    memory.told ??= story.map(each => (each.kind === 'quote' ? '' : folded(each.text))).join('\n')
    const { told } = memory
    const sentences = text.match(/[^.!?…]+[.!?…]*/gu) ?? []
    const own = sentences.filter(sentence => !told.includes(folded(sentence)))
    const added = countWords(own.join(' '))
    if (countWords(text) - added < fewest || added > speaker) return false
    return own.every(sentence => sentence === sentences.at(-1))
  }
  const isCopied = (paragraph: Paragraph | undefined): boolean => {
    if (paragraph?.kind !== 'paragraph' || paragraph.text.length > longest) return false
    const isWhole = whole.test(paragraph.text)
    if (!(isWhole || unended.test(paragraph.text)) || countWords(paragraph.text) < fewestCopied) return false
    memory.asked += 1
    if (memory.asked > mostAsked) return false
    memory.lines ??= story.map(each => folded(each.text))
    const said = folded(paragraph.text)
    const found = memory.lines.flatMap((line, index) => (line.includes(said) ? index : []))
    return isWhole ? found.length > 1 : found.some(index => quotes.test(story[index]?.text ?? ''))
  }
  const isSpeaker = (index: number): boolean => {
    const text = story[index]?.text ?? ''
    const above = story[index - 1]
    if (above === undefined || countWords(text) > speaker) return false
    return name.test(text) ? isQuote(above) || isCopied(above) : isUnnamed(story[index]) && isQuote(above)
  }
  return index => {
    const paragraph = story[index]
    return paragraph !== undefined && (isQuote(paragraph) || isCopied(paragraph) || isSpeaker(index))
  }
}

/** A paragraph that is nothing but what somebody says, with marks or as no sentence, and the fewest words of it. */
const whole = /^["“„«][^"“”„«»]+["”“»]$/u
const unended = /^\p{Lu}[^"“”„«»]*[\p{L}\d]$/u
const quotes = /["“„«]/
const fewestCopied = 6
/** Each such paragraph is looked for in all of the story, so that no more are than a page may set apart. */
const mostAsked = 60
/** Two capitalized words, or one behind a dash, and no sentence: "Rep. Dale Kuntz", "— Ana Ruiz, baker", "— Prosecutor". */
const name = /^(?:[–—-]\s*\p{Lu}|\p{Lu}\S* \p{Lu}).*[^.!?]$/u

/** "A baker", which a page sets in no type of its own, as it does a heading. */
const isUnnamed = (paragraph: Paragraph | undefined): boolean => {
  const { kind, text = '', html = '' } = paragraph ?? {}
  return kind === 'paragraph' && /^\p{Lu}.*[^.!?:]$/u.test(text) && !/<(?:strong|b|em|i)\b/.test(html)
}

const folded = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
