import type { Quota } from '#schemas/licensee.ts'

/** The day or month (UTC) of an instant, by name ("2026-11-25", "2026-11"), and when it ends. */
export const quotaPeriod = (per: Quota['per'], now: Date): { period: string; endsAt: Date } => {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  return per === 'day'
    ? { period: now.toISOString().slice(0, 10), endsAt: new Date(Date.UTC(year, month, day + 1)) }
    : { period: now.toISOString().slice(0, 7), endsAt: new Date(Date.UTC(year, month + 1, 1)) }
}
