/** The last word of a line, in small letters; empty if it has none. */
export const lastWord = (text: string): string =>
  /(?<!\p{L})(\p{L}+)\P{L}*$/u.exec(text)?.[1]?.toLowerCase() ?? ''
