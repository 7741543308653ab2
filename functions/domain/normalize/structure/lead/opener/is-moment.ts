import { isTimestamp } from '../../../body/rules/page/is-timestamp.ts'
import type { Paragraph } from '../../../paragraph.ts'

const moment = /^\p{Lu}\p{Ll}{2,6}day(?: \p{Ll}{4,9})?, \d{1,2}(?:[:.]\d\d)? [ap]\.m\.$/u

/** "Sunday, 2 a.m.", where a story begins in scene: the line at `index` says when, and another above has said when it was published. */
export const isMoment = (paragraphs: readonly Paragraph[], index: number): boolean =>
  moment.test(paragraphs[index]?.text ?? '') &&
  paragraphs.slice(0, index).some(({ text }) => /\b20\d\d\b/.test(text) && isTimestamp(text))
