import type { Draft } from '#domain/normalize/draft/draft.ts'
import { readNote } from '#domain/normalize/lines/read-note.ts'
import { labelledLines } from './labelled-lines.ts'

/** A line between paragraphs that is none: in brackets, or to a desk. */
const toDesk = /^\P{L}*(?:[[(*]\P{L}*\p{L}|(?:eds?|editors?|desk|legal|please|note to)(?!\p{L}))/iu
/** In characters: what says more is no such line. */
const LONGEST = 160
/** In characters: a notice is no longer. */
const BRIEF = 400
/** Lines above a story. */
const AT_HEAD = 3
const sentences = /\n|(?<=[.!?])\s+/u

const linesOf = (texts: readonly string[]): string[] => texts.flatMap(text => text.split('\n'))

/** Where an order may stand: in the notes to editors, above the story, and anywhere around it. */
export interface Lines {
  noted: readonly string[]
  above: readonly string[]
  /** Notes, and the line over a headline that is another. */
  over: readonly string[]
  all: readonly string[]
  below: readonly string[]
  /** All of a text of so few words that it may be a notice. */
  brief: readonly string[]
  /** What may be the story's title: its headline, and the first lines. */
  titles: readonly string[]
}

/** Marks and conditions of use that no rule for lines knows, as a mail's subject over the headline in its text. */
const marksOf = ({ removed, usageTerms }: Draft): string[] => [
  ...removed.flatMap(({ raw, rule }) => (rule === 'aside/desk-mark' ? raw : [])),
  ...usageTerms.flatMap(({ code, text }) => (code === 'other' ? text : [])),
]

/** The lines of a story's surroundings in which an order may stand; `covered` are the notes that came over it in a mail. */
export const linesAround = (
  draft: Draft,
  paragraphs: readonly string[],
  covered: readonly string[],
): Lines => {
  const { headline = '' } = draft.fields
  const noted = linesOf(draft.notes)
  const above = [
    ...noted,
    ...marksOf(draft),
    ...covered.flatMap(text => text.split(sentences)),
    ...linesOf(paragraphs.slice(0, AT_HEAD)),
  ]
  const below = linesOf(paragraphs.slice(-1))
  const all = new Set([
    ...above,
    ...labelledLines(paragraphs),
    ...below,
    ...paragraphs.flatMap(text =>
      text.length <= LONGEST && toDesk.test(text) ? [text, readNote(text) ?? ''] : [],
    ),
    ...noted.map(line => `Editors: ${line}`),
  ])
  all.delete('')
  const over = paragraphs.indexOf(headline) > 0 ? [...noted, ...linesOf(paragraphs.slice(0, 1))] : noted
  const brief = paragraphs.join('').length <= BRIEF ? linesOf(paragraphs) : []
  return {
    noted,
    above,
    over,
    all: [...all],
    below,
    brief,
    titles: [headline, ...paragraphs.slice(0, AT_HEAD)],
  }
}
