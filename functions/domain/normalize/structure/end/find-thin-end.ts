import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence, isProse } from '#domain/normalize/prose/is-prose.ts'
import { findBoxes } from '../boxes/find-boxes.ts'
import { isInnerBox } from '../boxes/is-inner-box.ts'
import { opensBox } from '../boxes/opens-box.ts'
import { isFactLine } from './is-fact-line.ts'
import { sharesStems, stemsOf } from './is-related.ts'
import { isRow } from './is-row.ts'
import { isSigned } from './is-signed.ts'
import { isSpoken } from './is-spoken.ts'
import { isAgate } from './is-tabular.ts'

/** Fewest lines of a page that show where a story has thinned out; its subheads stand singly, with prose between. */
const fewest = 3
/** Prose under the story (teasers, comments, what is paid for) as a share of the story's own, in words. */
const share = 0.34
/** Words of the story in a sentence that tells on it. */
const fewestShared = 2
/** A line of a page has at most so many words. */
const lineWords = 18

/**
 * The index from which on the lines of a page outnumber the sentences, counted from there at every step to the end of the copy: a story is
 * prose with few lines between, what a page sets under it is lines with a little prose between. Furniture that stands within stories
 * too counts for neither, and the lines of a list in it (`listed`) count as sentences. Undefined where no such place is.
 */
export const findThinEnd = (
  paragraphs: readonly Paragraph[],
  lead: number,
  listed: ReadonlySet<number>,
): number | undefined => {
  const own = paragraphs.slice(lead)
  const words = own.map(({ text }) => (isProse(text) ? countWords(text) : 0))
  const weights: (number | undefined)[] = []
  const [, entries = own.length] = own.flatMap(({ text }, index) => (clock.test(text) ? [index] : []))
  const weightAloneAt = (index: number): number => {
    const paragraph = own[index]
    if (!paragraph) return 0
    weights[index] ??=
      index > entries && clock.test(paragraph.text)
        ? 0
        : weigh(paragraph, listed.has(lead + index) || isFactLine(own, index))
    return weights[index]
  }
  // Found once a line is met that may begin the end: a story of prose alone has none.
  let boxes: Map<number, string> | undefined
  const weightAt = (index: number): number => {
    boxes ??= findBoxes(own)
    return isBetween(boxes.get(index)) ? 0 : weightAloneAt(index)
  }
  const goesOn = createGoesOn(own, weightAt)
  const lastAgate = own.findLastIndex(({ text }) => isAgate(text))
  let after = words.reduce((sum, count) => sum + count, 0)
  let before = 0
  for (let index = 0; index <= own.length - fewest; index += 1) {
    if (
      index > Math.max(0, lastAgate) &&
      after <= share * before &&
      weightAloneAt(index) === 1 &&
      weightAt(index) === 1 &&
      isUnderSentence(own, index, weightAt) &&
      !goesOn(index) &&
      isThin(weightAt, index, own.length) &&
      !isInnerBox(paragraphs, lead + (opensBox(own[index - 1]?.text ?? '') ? index - 1 : index))
    )
      return lead + index
    before += words[index] ?? 0
    after -= words[index] ?? 0
  }
  return undefined
}

/** Whether a box is a picture's or a clip's, with its line, or a lone title with its hour: such stand among the paragraphs of a story. */
const isBetween = (box: string | undefined): boolean => /^body\/(?:picture|related-card)/.test(box ?? '')

/** The hour over an entry of a live blog: the third of them begins no list of other stories. */
const clock = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i

/**
 * A test of whether the first sentence under a line tells on the story above it, asked of one line after another. It reads each paragraph once, however
 * many lines there are; and what goes on below a line does so below all lines down to that sentence.
 */
const createGoesOn = (own: readonly Paragraph[], weightAt: (index: number) => number) => {
  const known = new Set<string>()
  let read = 0
  let next = 0
  let isSure = false
  return (index: number): boolean => {
    if (index < next && isSure) return true
    for (; read < index; read += 1) for (const stem of stemsOf(own[read]?.text ?? '')) known.add(stem)
    next = Math.max(next, index + 1)
    while (next < own.length && !(weightAt(next) === -1 && isProse(own[next]?.text ?? ''))) next += 1
    isSure = next < own.length && sharesStems(own[next]?.text ?? '', known, fewestShared)
    return isSure
  }
}

/** Whether the last that stands above, furniture of stories aside, is a sentence. */
const isUnderSentence = (
  own: readonly Paragraph[],
  index: number,
  weightAt: (index: number) => number,
): boolean => {
  let above = index - 1
  while (above > 0 && weightAt(above) === 0) above -= 1
  const last = own[above]?.text ?? ''
  return endsAsSentence(last) || isSigned(last)
}

/** 1 for a line of a page, -1 for a sentence or a verse, 0 for what may stand in both. */
const weigh = ({ text, kind }: Paragraph, isFact: boolean): number => {
  if (!isFact && findFurniture(text, 'story')) return 0
  if (isFact || kind !== 'paragraph' || /^[•*–—-]|[,;]$/.test(text) || isRow(text) || isSpoken(text))
    return -1
  const isLine =
    (!endsAsSentence(text) || /:$/.test(text)) && countWords(text) <= lineWords && !isSigned(text)
  return isLine || findFurniture(text, 'tail') ? 1 : -1
}

/** Whether, from a line of a page on, lines outnumber the sentences at every step, and there are some. Few places are weighed to the end. */
const isThin = (weightAt: (index: number) => number, from: number, end: number): boolean => {
  let sum = 0
  let lines = 0
  for (let index = from; index < end; index += 1) {
    const weight = weightAt(index)
    sum += weight
    if (sum <= 0) return false
    if (weight === 1) lines += 1
  }
  return lines >= fewest
}
