import type { Article } from '#schemas/article.ts'

const rules: ReadonlySet<string | undefined> = new Set(['notice/is-unfinished', 'notice/is-draft'])

/** Whether a text is withheld for this alone, that something is still to be filled in, or that it is marked as a draft. */
export const isUnfinished = ({ status, evidence }: Pick<Article, 'status' | 'evidence'>): boolean =>
  status === 'withheld' && rules.has(evidence.status?.rule)
