import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillTables } from '#test/docs/fill-tables.ts'
import { dollarsTable, pricesTable, usageTable, wholeTable } from './cost-tables.ts'
import { prices } from './price-list.ts'
import type { Recorded } from './recorded.ts'

export const costPath = join(import.meta.dirname, '../../docs/cost.md')

/** docs/cost.md with its tables computed from a recording and today's prices. */
export const costDocument = (recorded: Recorded): string =>
  fillTables(readFileSync(costPath, 'utf8'), {
    whole: () => wholeTable(recorded),
    dollars: () => dollarsTable(recorded),
    usage: () => usageTable(recorded),
    prices: () => `${prices.date}, ${prices.region}. ${prices.source}\n\n${pricesTable()}`,
  })
