import type { AgencyHabit } from '#schemas/agency-habit.ts'

/** An agency has a habit once it has been noted this often, at least ten minutes apart. */
const ENOUGH = 20
const HOUR_MS = 3_600_000
const WEEK_MS = 168 * HOUR_MS

/**
 * Whether an agency has been silent for one and a half times its longest recent silence, and for at least an
 * hour. After a week it is considered gone.
 */
export const isSilent = ({ lastSeenAt, longestGapMs, seen }: AgencyHabit, now: Date): boolean => {
  const silence = now.getTime() - Date.parse(lastSeenAt)
  return seen >= ENOUGH && silence > Math.max(HOUR_MS, 1.5 * longestGapMs) && silence < WEEK_MS
}
