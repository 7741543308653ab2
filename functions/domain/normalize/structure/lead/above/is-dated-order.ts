import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { FEWEST_WORDS_OF_STORY } from '#domain/normalize/notice/fewest-words-of-story.ts'
import { takesBack } from '#domain/normalize/notice/takes-back.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'

/** In paragraphs: a story that tells of a withdrawn one goes on for longer than a notice gives its reasons. */
const mostBelow = 3

/**
 * Whether a paragraph with a dateline begins no story, but kills or holds one: "HALDEN (Coastal Wire) - Editors, please kill the story …". "Acme News
 * has withdrawn its story …" may be news as well: over a text of some length it is, unless an order stands above.
 */
export const isDatedOrder = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  if (countWords(text) >= FEWEST_WORDS_OF_STORY || !normalizeDateline(text)) return false
  const isNotice =
    isBrief(paragraphs, index) || paragraphs.slice(0, index).some(above => takesBack(above.text))
  return isNotice && takesBack(text)
}

const isBrief = (paragraphs: readonly Paragraph[], index: number): boolean => {
  let below = 0
  for (let at = index + 1; at < paragraphs.length && below <= mostBelow; at += 1)
    if (isProse(paragraphs[at]?.text ?? '')) below += 1
  return below <= mostBelow
}
