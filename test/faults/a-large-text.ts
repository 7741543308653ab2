import { createHash } from 'node:crypto'

/** A text that no table item can hold, however well it is compressed: 24,000 random words. */
export const aLargeText = (): string =>
  Array.from({ length: 240 }, (_, paragraph) =>
    Array.from({ length: 50 }, (_, word) =>
      createHash('sha512').update(`${paragraph} ${word}`).digest('base64url').slice(0, 40),
    ).join(' '),
  ).join('\n\n')
