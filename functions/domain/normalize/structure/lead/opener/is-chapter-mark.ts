import type { Paragraph } from '../../../paragraph.ts'

const first = /^(?:1|I|one|chapter (?:1|one|I)|part (?:1|one|I))\.?$/i
const second = /^(?:2|II|two|chapter (?:2|two|II)|part (?:2|two|II))\.?$/i

/** Whether the line at `index` numbers the first of several chapters: "1." where "2." stands below. */
export const isChapterMark = (paragraphs: readonly Paragraph[], index: number): boolean =>
  first.test(paragraphs[index]?.text ?? '') &&
  paragraphs.slice(index + 2).some(({ text }) => second.test(text))
