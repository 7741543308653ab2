import type { CostEstimate } from '#schemas/desk/board.ts'

/** What has happened in a month so far; a count is absent if it is unknown. */
export interface MonthCounts {
  changes: number
  calls?: number | undefined
  pushes?: number | undefined
  minutes: number
}

/** US dollars per million of each, and the date and region of AWS's prices, as in schemas/metrics/step-prices.ts. */
export interface Prices {
  date: string
  region: string
  ingest: number
  poll: number
  push: number
  minute: number
}

/**
 * Estimates what AWS charges for a month so far, in US dollars: each count times the computed cost of one
 * (docs/cost.md). Each change is assumed to be a drop with a new story, and each call a poll that returns
 * something; storage is left out.
 */
export const estimateCost = (month: string, counts: MonthCounts, prices: Prices): CostEstimate => {
  const { date, region } = prices
  const priced = [
    ['changes', prices.ingest],
    ['calls', prices.poll],
    ['pushes', prices.push],
    ['minutes', prices.minute],
  ] as const
  const parts = priced.flatMap(([name, dollarsAMillion]) => {
    const count = counts[name]
    return count === undefined
      ? []
      : [{ name, count, dollarsAMillion, dollars: (count * dollarsAMillion) / 1e6 }]
  })
  return {
    month,
    dollars: parts.reduce((sum, { dollars }) => sum + dollars, 0),
    parts,
    prices: { date, region },
  }
}
