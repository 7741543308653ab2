import type { Revision } from '#schemas/revision.ts'
import { restoreRevision } from '../overrides/restore-revision.ts'
import { digestWords } from './digest-words.ts'

/** Hexadecimal digits of a digest that CURRENT keeps: no two texts of one article have the same by chance. */
const LENGTH = 32

/** Digests of the words of a text, as its agency wrote it and as the desk has edited it. */
export const wordsOfRevision = (revision: Revision): string[] => [
  ...new Set(
    [restoreRevision(revision), revision].map(({ article }) => digestWords(article).slice(0, LENGTH)),
  ),
]
