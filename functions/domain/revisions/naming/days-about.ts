const DAY_MS = 86_400_000

/**
 * The days (UTC) whose stories a notice of an instant may mean, latest first: the next, its own, and two before. Item numbers and slugs
 * begin anew within days.
 */
export const daysAbout = (instant: string): string[] =>
  [1, 0, -1, -2].map(days => new Date(Date.parse(instant) + days * DAY_MS).toISOString().slice(0, 10))
