import { createHash } from 'node:crypto'
import type { Article } from '#schemas/article.ts'
import { foldWords } from './fold-words.ts'

/** Words that no other story has by chance. */
const fewest = 20

/**
 * The text of a story, folded, in 16 hexadecimal digits (64 bits of SHA-256): an edition may have it under a headline of its own. Undefined of a few
 * words.
 */
export const digestText = ({ body: { text, wordCount } }: Pick<Article, 'body'>): string | undefined =>
  wordCount < fewest ? undefined : createHash('sha256').update(foldWords(text)).digest('hex').slice(0, 16)
