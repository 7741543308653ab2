import { findFurniture } from '../body/find-furniture.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from './count-words.ts'
import { isProse } from './is-prose.ts'
import { isTailLine } from './is-tail-line.ts'

/** What may follow the mark that ends a story, as a share of the words before it. More, and the mark was none. */
const share = 0.34
/** Paragraphs looked at from the bottom for what agencies put under a story. */
const depth = 40

/** Lines in a row that no rule knows, at most this many words each, among what a page sets under a story. */
const unknownLines = 8
const unknownWords = 15

/**
 * The index after the story's last paragraph. Two ways lead to it: a mark that ends a story (a tail credit, a copyright
 * line, "(END)", "More from …") with little prose after it; and, from the bottom, all that a tail rule knows, with the
 * short lines under and between. On a page, such lines under the last prose are none of the story's either.
 */
export const findEnd = (paragraphs: readonly Paragraph[], lead: number): number => {
  const mark = findMark(paragraphs, lead) ?? paragraphs.length
  const floor = Math.max(lead, mark - depth)
  let end = mark
  let unknown = 0
  for (let probe = mark - 1; probe > floor; probe -= 1) {
    const paragraph = paragraphs[probe]
    if (!paragraph) break
    if (isTailLine(paragraph.text)) {
      end = probe
      unknown = 0
      continue
    }
    unknown += 1
    if (!isPageLine(paragraph) || unknown > unknownLines) break
  }
  return isPage(paragraphs, lead) ? aboveLines(paragraphs, lead, end) : end
}

const isPageLine = ({ text, kind }: Paragraph): boolean =>
  kind === 'paragraph' &&
  !isProse(text) &&
  countWords(text) <= unknownWords &&
  !/^[•*–—-]|[.!?:"”]$/.test(text)

/** Whether the head shows that copy was taken from a page: two lines of furniture and more. */
const isPage = (paragraphs: readonly Paragraph[], lead: number): boolean =>
  paragraphs.slice(0, lead).filter(({ text }) => findFurniture(text, 'head')).length >= 2

const aboveLines = (paragraphs: readonly Paragraph[], lead: number, end: number): number => {
  let above = end
  while (above - 1 > lead && end - above < unknownLines) {
    const paragraph = paragraphs[above - 1]
    if (!paragraph || !isPageLine(paragraph)) break
    above -= 1
  }
  return isProse(paragraphs[above - 1]?.text ?? '') ? above : end
}

const findMark = (paragraphs: readonly Paragraph[], lead: number): number | undefined => {
  const words = paragraphs.map(({ text }) => (isProse(text) ? countWords(text) : 0))
  const total = words.slice(lead).reduce((sum, count) => sum + count, 0)
  let before = 0
  for (let index = lead; index < paragraphs.length; index += 1) {
    const text = paragraphs[index]?.text ?? ''
    const own = words[index] ?? 0
    const after = total - before - own
    if (index > lead && after <= share * before && endsStory(text)) return index
    if (index > lead && notesRule.test(text) && after <= Math.min(60, share * before)) return index
    before += own
  }
  return undefined
}

/** AP's rule above its notes: what follows is short. */
const notesRule = /^_{2,}$/

const endsStory = (text: string): boolean =>
  findFurniture(text, 'tail')?.ends === true || isTailLine(text, { closing: true })
