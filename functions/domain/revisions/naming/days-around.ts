const DAY_MS = 86_400_000

/**
 * The days (UTC) whose stories a notice may mean, latest first: the day after, its own, and the two before.
 * Item numbers and slugs are reused within days.
 */
export const daysAround = (instant: string): string[] =>
  [1, 0, -1, -2].map(days => new Date(Date.parse(instant) + days * DAY_MS).toISOString().slice(0, 10))
