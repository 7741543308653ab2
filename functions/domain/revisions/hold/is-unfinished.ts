import type { Article } from '#schemas/article.ts'

/** Whether a text is withheld for this alone, that something is still to be filled in. */
export const isUnfinished = ({ status, evidence }: Pick<Article, 'status' | 'evidence'>): boolean =>
  status === 'withheld' && evidence.status?.rule === 'notice/is-unfinished'
