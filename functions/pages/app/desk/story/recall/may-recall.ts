import type { Story } from '#schemas/desk/story.ts'

/** Whether a story has versions before the current one that a licensee may still be given. */
export const mayRecall = ({ article, changes }: Pick<Story, 'article' | 'changes'>): boolean => {
  const { kind, withdrawnBefore = 1 } = changes.at(-1) ?? {}
  return article.status !== 'canceled' && kind !== 'expiry' && article.version > withdrawnBefore
}
