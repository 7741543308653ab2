import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import { isOverOnePoint } from './is-over-one-point.ts'
import { saysWhen } from './says-when.ts'

/** Key points under their heading: so many sentences of at most so many words, each a paragraph, before the story goes on longer. */
const keyPoints = 5
const keyPointWords = 25

const bullet = /^[•*–—-]\s/
/** What is so many times as long as each of the points above it, which have so many words at least, is the story's first sentence. */
const longer = 2
const brief = 10

/** Right under a heading and over page matter: the sentences of a summary (CalMatters). */
const isBoxed = (paragraphs: readonly Paragraph[], index: number): boolean =>
  [-1, 1].every(step => findFurniture(paragraphs[index + step]?.text ?? '', 'head'))

/** Points that are no sentences: one under them is the story's. */
const areTitles = (points: readonly Paragraph[]): boolean =>
  points.length > 1 && !points.some(({ text }) => endsAsSentence(text))

const isHeading = (paragraph: Paragraph | undefined): boolean =>
  findFurniture(paragraph?.text ?? '', 'head')?.name === 'body/highlights'

/** Whether a paragraph is one of the sentences that a page sets under "Key points", and the story begins below; under one with a bullet, none without. */
export const isKeyPoint = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  if (
    countWords(text) > keyPointWords ||
    /^["“„«]/.test(text) ||
    (/[.!?]["”]? \p{Lu}/u.test(text) && !isBoxed(paragraphs, index)) ||
    (saysWhen(text) && !bullet.test(text))
  )
    return false
  const above = paragraphs.slice(Math.max(0, index - keyPoints), index)
  const heading = above.findLastIndex(
    ({ text: line }) => !/^hide$/i.test(line) && findFurniture(line, 'head'),
  )
  if (!isHeading(above[heading])) return false
  const points = above.slice(heading + 1)
  if (points.length > 0 && isOverOnePoint(above[heading]?.text)) return false
  if (points[0] && bullet.test(points[0].text) && !bullet.test(text)) return false
  if (endsAsSentence(text) && areTitles(points)) return false
  const most = Math.max(brief, ...points.map(point => countWords(point.text)))
  if (points.length > 0 && countWords(text) > most * longer) return false
  return points.every(({ kind, text: point }) => kind !== 'list' && countWords(point) <= keyPointWords)
}
