import type { Article } from '#schemas/article.ts'

const rules: ReadonlySet<string | undefined> = new Set([
  'notice/is-unfinished',
  'notice/is-draft',
  'notice/is-code',
])

/** Whether a text is withheld for this alone, that something is still to be filled in, that it is marked as a draft, or that it is no story. */
export const isUnfinished = ({ status, evidence }: Pick<Article, 'status' | 'evidence'>): boolean =>
  status === 'withheld' && rules.has(evidence.status?.rule)
