import { findFurniture } from '../../../body/find-furniture.ts'
import type { Paragraph } from '../../../paragraph.ts'
import { countWords } from '../../../prose/count-words.ts'
import { saysWhen } from './says-when.ts'

/** Key points under their heading: so many sentences of at most so many words, each a paragraph, before the story goes on longer. */
const keyPoints = 5
const keyPointWords = 25

/** Whether a paragraph is one of the sentences that a page sets under "Key points", and the story begins below. */
export const isKeyPoint = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  if (
    countWords(text) > keyPointWords ||
    /^["“„«]/.test(text) ||
    /[.!?]["”]? \p{Lu}/u.test(text) ||
    saysWhen(text)
  )
    return false
  const above = paragraphs.slice(Math.max(0, index - keyPoints), index)
  const heading = above.findLastIndex(each => findFurniture(each.text, 'head')?.name === 'body/highlights')
  return (
    heading >= 0 &&
    above
      .slice(heading + 1)
      .every(({ kind, text: point }) => kind !== 'list' && countWords(point) <= keyPointWords)
  )
}
