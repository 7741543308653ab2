import type { Article } from '#schemas/article.ts'

/** How far ahead a date may be by a wrong zone or clock, in milliseconds. */
const SLIP = 2 * 86_400_000

/**
 * A warning of dates that contradict each other: a story is dated days ahead, as systems list what they have scheduled, and nothing says that it
 * waits; or its use is stated to have ended before its version was made, which is not heeded.
 */
export const warnOfFuture = (
  { firstCreated, versionCreated, embargoedUntil, expires, status, evidence }: Omit<Article, 'id'>,
  receivedAt: string,
): string[] => {
  const dated = versionCreated ?? firstCreated
  if (!dated || status !== 'usable') return []
  if (evidence.expires && !expires)
    return [`was made after its use had ended (${evidence.expires.raw}): if it had, hold it`]
  return !embargoedUntil && Date.parse(dated) - Date.parse(receivedAt) > SLIP
    ? [`is dated ${dated}, days ahead: if the story is to wait until then, embargo it`]
    : []
}
