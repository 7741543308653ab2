import { plainText } from '#domain/markup/plain-text.ts'

/** The ends of parts and lines of HTML within a line of the file. */
const ends = /<(?:\/(?:p|div|h[1-6]|li|blockquote)|br ?\/?)>(?=[^\S\n]*[^\s])/gi

/** Text without the tags of HTML that stand in its lines; the end of a part of HTML ends a line. */
export const withoutTags = (text: string): string =>
  text
    .replace(ends, '\n')
    .split('\n')
    .map(line => (/[<&]/.test(line) ? plainText(line) : line))
    .join('\n')
