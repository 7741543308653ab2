import { shareWords } from '../../../headline/share-words.ts'
import type { Paragraph } from '../../../paragraph.ts'
import { countWords } from '../../../prose/count-words.ts'

/** Longest caption that the lead repeats, in words; and the share of its long words that the lead has, from which on it does. */
const longest = 16
const share = 0.7

/**
 * Whether a short paragraph says what the next says again, and says more: a caption or a standfirst over the lead. No story tells its
 * first sentence twice.
 */
export const isEchoed = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const next = paragraphs[index + 1]?.text ?? ''
  if (countWords(text) > longest || countWords(next) < countWords(text) * 1.4 || /["“«„]/.test(text))
    return false
  if (countWords(text) > 3 && opening(text) === opening(next)) return true
  const own = shareWords(text, text)
  return own >= 3 && shareWords(text, next) >= own * share
}

const opening = (text: string): string => text.split(' ', 3).join(' ')
