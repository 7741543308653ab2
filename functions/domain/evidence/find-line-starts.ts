import { LINE_END } from './line-end.ts'

/** The offsets at which the lines of a text begin. */
export const findLineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(LINE_END), match => match.index + match[0].length),
]
