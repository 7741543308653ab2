import type { CostEstimate } from '#schemas/board.ts'

/** What happened in a month so far; a count is absent where it is not known. */
export interface MonthCounts {
  changes: number
  calls?: number | undefined
  pushes?: number | undefined
  minutes: number
}

/** US dollars for a million of each, and of which day and region AWS's prices are: as in schemas/step-prices.ts. */
export interface Prices {
  date: string
  region: string
  ingest: number
  poll: number
  push: number
  minute: number
}

/**
 * What AWS takes for a month so far, in US dollars: each count times what one of its kind was reckoned to cost (docs/cost.md). It is an estimate:
 * each change is taken for a drop with a new story, each call for a poll that brings something, and what is kept is left out.
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
