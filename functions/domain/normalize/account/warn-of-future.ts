import type { Article } from '#schemas/article.ts'

/** How far ahead a date may be by a wrong zone or clock, in milliseconds. */
const SLIP = 2 * 86_400_000

/** A warning where a story is dated days ahead, as systems list what they have scheduled, and nothing says that it waits. */
export const warnOfFuture = (
  { firstCreated, versionCreated, embargoedUntil, status }: Omit<Article, 'id'>,
  receivedAt: string,
): string[] => {
  const dated = versionCreated ?? firstCreated
  if (!dated || embargoedUntil || status !== 'usable') return []
  return Date.parse(dated) - Date.parse(receivedAt) > SLIP
    ? [`is dated ${dated}, days ahead: if the story is to wait until then, embargo it`]
    : []
}
