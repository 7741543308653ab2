import { mapFewAtOnce } from '#commit/read/map-few-at-once.ts'
import type { Cases } from '#ports'
import type { Receipt } from '#schemas/drops/receipt.ts'
import type { SettledCases } from '#schemas/queries/drops-query.ts'
import { closedWords } from '../cases/closed-words.ts'

/** How many cases are looked up, the latest first. */
const MOST_LOOKED_UP = 100

/** Who settled the cases that notices of drops opened, how and why. */
export const createFindSettled =
  ({ cases }: { cases: Pick<Cases, 'find'> }) =>
  async (receipts: readonly Receipt[]): Promise<SettledCases> => {
    const opened = receipts
      .flatMap(({ items }) => items)
      .flatMap(({ outcome, caseId }) => (outcome === 'open-case' && caseId ? caseId : []))
    const found = await mapFewAtOnce([...new Set(opened)].slice(0, MOST_LOOKED_UP), id => cases.find(id))
    return Object.fromEntries(
      found.flatMap(each => (each?.status === 'closed' ? [[each.id, closedWords(each)]] : [])),
    )
  }
