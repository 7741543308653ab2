import type { Paragraph } from '#domain/normalize/paragraph.ts'

/** The first mark over a part of a story, and what stands over another: "1." and "2."; "MONDAY" and "TUESDAY". */
const marks = [
  [
    /^(?:1|I|one|chapter (?:1|one|I)|part (?:1|one|I))\.?$/i,
    /^(?:2|II|two|chapter (?:2|two|II)|part (?:2|two|II))\.?$/i,
  ],
  [/^\p{L}{3,6}day$/iu, /^\p{L}{3,6}day$/iu],
] as const

/** "1. The first boat is at 5:10": of the next item, up or down, the number is one more or less. */
const numberOf = (text = ''): number => Number(/^(\d{1,2})[.):] \p{Lu}/u.exec(text)?.[1])

/** Whether the line at `index` stands over the first of several chapters, items or days. */
export const isChapterMark = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const number = numberOf(text)
  const pair = marks.find(([first]) => first.test(text))
  return (
    (pair !== undefined || number >= 0) &&
    paragraphs
      .slice(index + 2)
      .some(({ text }) => pair?.[1].test(text) || Math.abs(numberOf(text) - number) === 1)
  )
}
