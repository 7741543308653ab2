import { createHash } from 'node:crypto'

/** A text that no table item can hold, however well it is compressed: 60,000 random words. */
export const aLargeText = (): string =>
  Array.from({ length: 240 }, (_, paragraph) =>
    Array.from({ length: 250 }, (_, word) =>
      createHash('sha512')
        .update(`${paragraph} ${word}`)
        .digest('base64')
        .replace(/[^a-z]/gi, '')
        .slice(0, 8),
    ).join(' '),
  ).join('\n\n')
