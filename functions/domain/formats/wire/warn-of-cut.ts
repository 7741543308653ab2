import type { Block } from '#domain/copy.ts'

/** Two words in lower case, as a sentence goes on with and no line of credits or initials ends with. */
const goesOn = /\s\p{Ll}+,? \p{Ll}+,?$/u

/** A warning where a message without the mark of its end breaks off within a sentence, as a transfer does. */
export const warnOfCut = (blocks: readonly Block[]): { warnings?: string[] } =>
  goesOn.test(blocks.at(-1)?.text.trimEnd().slice(-60) ?? '')
    ? {
        warnings: [
          'The message ends within its text, without the mark of its end: see whether its story is whole.',
        ],
      }
    : {}
