import { normalizeDateline } from '../../../dateline/normalize-dateline.ts'
import { takesBack } from '../../../notice/takes-back.ts'
import type { Paragraph } from '../../../paragraph.ts'
import { countWords } from '../../../prose/count-words.ts'
import { isProse } from '../../../prose/is-prose.ts'

/** In words: stories that tell of a withdrawn one begin with more. In paragraphs: they go on for longer than a notice gives its reasons. */
const longest = 80
const mostBelow = 3

/**
 * Whether a paragraph with a dateline begins no story, but kills or holds one: "HALDEN (Coastal Wire) - Editors, please kill the story …". "Acme News
 * has withdrawn its story …" may be news as well: over a text of some length it is, unless an order stands above.
 */
export const isDatedOrder = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  if (countWords(text) >= longest || !normalizeDateline(text) || !takesBack(text)) return false
  return (
    paragraphs.slice(index + 1).filter(below => isProse(below.text)).length <= mostBelow ||
    paragraphs.slice(0, index).some(above => takesBack(above.text))
  )
}
