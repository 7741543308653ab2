import { findFurniture } from '../body/find-furniture.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from './count-words.ts'
import { isProse } from './is-prose.ts'
import { isTailLine } from './is-tail-line.ts'

/** What may follow the mark that ends a story, as a share of the words before it. More, and the mark was none. */
const share = 0.34
/** Paragraphs looked at from the bottom for what agencies put under a story. */
const depth = 40

/**
 * The index after the story's last paragraph. Two ways lead to it: a mark that ends a story (a tail credit, a copyright
 * line, "(END)", "More from …") with little prose after it; and, from the bottom, all that a tail rule knows.
 */
export const findEnd = (paragraphs: readonly Paragraph[], lead: number): number => {
  let end = findMark(paragraphs, lead) ?? paragraphs.length
  let probe = end - 1
  const floor = Math.max(lead, end - depth)
  while (probe > floor) {
    const text = paragraphs[probe]?.text ?? ''
    if (isTailLine(text)) end = probe
    else if (isProse(text) || countWords(text) > 6 || paragraphs[probe]?.kind !== 'paragraph') break
    else if (end === paragraphs.length) break
    probe -= 1
  }
  return end
}

const findMark = (paragraphs: readonly Paragraph[], lead: number): number | undefined => {
  const words = paragraphs.map(({ text }) => (isProse(text) ? countWords(text) : 0))
  const total = words.slice(lead).reduce((sum, count) => sum + count, 0)
  let before = 0
  for (let index = lead; index < paragraphs.length; index += 1) {
    const text = paragraphs[index]?.text ?? ''
    const own = words[index] ?? 0
    if (index > lead && total - before - own <= share * before && endsStory(text)) return index
    before += own
  }
  return undefined
}

const endsStory = (text: string): boolean =>
  findFurniture(text, 'tail')?.ends === true || isTailLine(text, { closing: true })
