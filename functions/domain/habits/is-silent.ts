import type { AgencyHabit } from '#schemas/agency-habit.ts'

/** Noted so often, at least ten minutes apart, an agency has a habit. */
const ENOUGH = 20
const HOUR_MS = 3_600_000
const WEEK_MS = 168 * HOUR_MS

/** Whether an agency is silent for half as long again as its longest silence of late, and for an hour at least. After a week it is taken for gone. */
export const isSilent = ({ lastSeenAt, longestGapMs, seen }: AgencyHabit, now: Date): boolean => {
  const silence = now.getTime() - Date.parse(lastSeenAt)
  return seen >= ENOUGH && silence > Math.max(HOUR_MS, 1.5 * longestGapMs) && silence < WEEK_MS
}
