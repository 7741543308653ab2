import type { AgencyHabit } from '#schemas/agency-habit.ts'

const WEEK_MS = 7 * 86_400_000

/**
 * The habit of an agency after it sends something. The longest silence counts, so that nights and weekends
 * are part of the habit; it loses half its length each week, so that one summer's break is not its measure
 * for ever.
 */
export const nextHabit = (known: AgencyHabit | undefined, agency: string, at: Date): AgencyHabit => {
  if (!known) return { agency, lastSeenAt: at.toISOString(), longestGapMs: 0, seen: 1 }
  const gap = Math.max(0, at.getTime() - Date.parse(known.lastSeenAt))
  const remembered = known.longestGapMs * 0.5 ** (gap / WEEK_MS)
  return {
    agency,
    lastSeenAt: new Date(Date.parse(known.lastSeenAt) + gap).toISOString(),
    longestGapMs: Math.round(Math.max(gap, remembered)),
    seen: known.seen + 1,
  }
}
