import type { CostEstimate } from '#schemas/board.ts'
import { stepPrices } from '#schemas/step-prices.ts'

/** What happened in a month so far; a count is absent where it is not known. */
export interface MonthCounts {
  changes: number
  calls?: number | undefined
  pushes?: number | undefined
  minutes: number
}

const priced = [
  ['changes', stepPrices.ingest],
  ['calls', stepPrices.poll],
  ['pushes', stepPrices.push],
  ['minutes', stepPrices.minute],
] as const

/**
 * What AWS takes for a month so far, in US dollars: each count times what one of its kind was reckoned to cost (docs/cost.md). It is an estimate:
 * each change is taken for a drop with a new story, each call for a poll that brings something, and what is kept is left out.
 */
export const estimateCost = (month: string, counts: MonthCounts): CostEstimate => {
  const parts = priced.flatMap(([name, dollarsAMillion]) => {
    const count = counts[name]
    return count === undefined
      ? []
      : [{ name, count, dollarsAMillion, dollars: (count * dollarsAMillion) / 1e6 }]
  })
  const { date, region } = stepPrices
  return {
    month,
    dollars: parts.reduce((sum, { dollars }) => sum + dollars, 0),
    parts,
    prices: { date, region },
  }
}
