import { shareWords } from '#domain/normalize/headline/share-words.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'

/** Longest caption that the lead repeats, in words; and the share of its long words that the lead has, from which on it does. */
const longest = 16
const share = 0.7

/**
 * Whether a short paragraph says what the next says again, and says more: a caption or a standfirst over the lead; or is one of a few points, of
 * which the lead says the first again. No story tells its first sentence twice; of a paragraph that stands twice, the second is left.
 */
export const isEchoed = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const textAt = (at: number) => paragraphs[at]?.text ?? ''
  if (says(textAt(index), textAt(index + 1))) return true
  for (let first = index; first > index - most && isPoint(textAt(first)); first -= 1) {
    let lead = index + 1
    while (lead < first + most && isPoint(textAt(lead))) lead += 1
    if (lead > first + 1 && says(textAt(first), textAt(lead))) return true
  }
  return false
}

/** The most sentences in a row over the lead, each a paragraph, of which it says the first again (USA Today). */
const most = 5
const isPoint = (text: string): boolean =>
  isProse(text) && countWords(text) <= longest && !/[.!?] \p{Lu}|["“«„]/u.test(text)

const says = (text: string, next: string): boolean => {
  if (text === next && text !== '') return true
  if (countWords(text) > longest || countWords(next) < countWords(text) * 1.4 || /["“«„]/.test(text))
    return false
  if (countWords(text) > 3 && opening(text) === opening(next)) return true
  const own = shareWords(text, text)
  return own >= 3 && shareWords(text, next) >= own * share
}

const opening = (text: string): string => text.split(' ', 3).join(' ')
