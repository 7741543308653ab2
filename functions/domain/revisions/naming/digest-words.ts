import { createHash } from 'node:crypto'
import type { Article } from '#schemas/article.ts'
import { foldWords } from './fold-words.ts'

/**
 * SHA-256 of the words of a story, in 64 hexadecimal digits: headline, byline and text, folded. The same for
 * the same copy under whatever file name or number; another for a substitute that mends any of them.
 */
export const digestWords = ({ headline, byline = '', body }: Article): string =>
  createHash('sha256').update([headline, byline, body.text].map(foldWords).join('\n')).digest('hex')
