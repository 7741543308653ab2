import type { UsageEntry } from '#schemas/license/usage.ts'

/**
 * How many deliveries each day of a month ("2026-11") had: `xs` is the start of the day in seconds since
 * 1970, UTC.
 */
export const countByDay = (
  month: string,
  deliveries: readonly UsageEntry[],
): { xs: number[]; ys: number[] } => {
  const start = Date.parse(`${month}-01T00:00:00Z`)
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  const ys = new Array<number>(days).fill(0)
  for (const { deliveredAt } of deliveries) {
    const day = Number(deliveredAt.slice(8, 10)) - 1
    ys[day] = (ys[day] ?? 0) + 1
  }
  return { xs: ys.map((_, day) => start / 1000 + day * 86_400), ys }
}
