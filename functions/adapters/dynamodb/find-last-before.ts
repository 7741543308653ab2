import { batchGet } from './calls/batch-get.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeChange } from './items/change-item.ts'
import { changeKey } from './keys/log-keys.ts'

/**
 * How many slots one round probes: the keys of one BatchGetItem, so that a log of a million entries takes
 * three calls.
 */
const PROBES = 100

/**
 * The sequence of the last change, up to `head`, that was committed before an instant; 0 if there is none.
 */
export const findLastBefore = async (table: DynamoTable, head: number, instant: Date): Promise<number> => {
  let before = 0
  let notBefore = head + 1
  while (notBefore - before > 1) {
    const step = Math.max(1, Math.ceil((notBefore - before) / (PROBES + 1)))
    const slots: number[] = []
    for (let seq = before + step; seq < notBefore; seq += step) slots.push(seq)
    const items = await batchGet(table, slots.map(changeKey), { consistent: true })
    const later = items
      .map(item => decodeChange(item))
      .filter(({ committedAt }) => Date.parse(committedAt) >= instant.getTime())
      .map(({ seq }) => seq)
    notBefore = Math.min(notBefore, ...later)
    before = slots.findLast(seq => seq < notBefore) ?? before
  }
  return before
}
