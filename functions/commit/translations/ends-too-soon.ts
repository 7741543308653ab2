import { statusAt } from '#domain/revisions/status-at.ts'
import type { Article } from '#schemas/article.ts'
import type { Stop } from './why-stopped.ts'

/**
 * Whether a translation would be out while its original is stopped: now, or at the end of an embargo of its own, where the original is
 * killed, held without an end, or under an embargo that runs longer.
 */
export const endsTooSoon = (
  translation: Pick<Article, 'status' | 'embargoedUntil'>,
  { isKilled, until }: Stop,
  now: Date,
): boolean => {
  const { embargoedUntil } = translation
  const isOut = statusAt(translation, now) === 'usable'
  if (isOut || !embargoedUntil) return isOut
  return isKilled || !until || Date.parse(embargoedUntil) < Date.parse(until)
}
