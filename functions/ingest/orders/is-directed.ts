import type { Normalized } from '#domain/copy.ts'

/** Whether a story is a notice in words that tells what to do with another one, and has no text of its own. */
export const isDirected = ({
  article,
  notice,
  isCanceled,
}: Pick<Normalized, 'article' | 'notice' | 'isCanceled'>): boolean =>
  notice !== undefined && !isCanceled && (article.status === 'canceled' || article.body.text === '')
