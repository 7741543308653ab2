/** Offsets at which the lines of a text begin. */
export const findLineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|[\r\n\v\f\u2028\u2029]/g), match => match.index + match[0].length),
]
