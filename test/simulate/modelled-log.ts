import { SEGMENT_SIZE, segmentOf } from '#adapters/dynamodb/keys/log-keys.ts'
import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import { readUnits, writeUnits } from '#test/cost/units.ts'
import type { ModelledTable } from './modelled-table.ts'
import type { Tally } from './tally.ts'

/** The most an entry of the log takes, in bytes; most take less, and all cost one write unit. */
const ENTRY_BYTES = 700

/** A log whose slots can be inspected. */
interface ModelledLog extends Pick<ChangeLog, 'head' | 'putAt' | 'at' | 'after' | 'mark'> {
  slots: Change[]
}

/**
 * The change log as the adapter stores it, call for call: a query for its end, a conditional put, and a read
 * if that failed.
 */
export const modelledLog = (table: ModelledTable, tally: Tally, name: string): ModelledLog => {
  const slots: Change[] = []
  const segment = (seq: number) => [`L${name}#${segmentOf(Math.max(seq, 1))}`]
  const at: ModelledLog['at'] = seq =>
    table.call({ kind: 'read', units: 1, partitions: segment(seq) }, () => slots[seq - 1])
  return {
    slots,
    at,
    async head() {
      const end = () =>
        table.call({ kind: 'read', units: 1, partitions: segment(slots.length) }, () => slots.length)
      const seq = await end()
      // After a full segment the next one is queried too.
      return seq > 0 && seq % SEGMENT_SIZE === 0 ? end() : seq
    },
    async putAt(change) {
      const call = { kind: 'write', units: writeUnits(ENTRY_BYTES), partitions: segment(change.seq) } as const
      const isPut = await table.call(call, () => {
        if (slots[change.seq - 1]) return false
        if (change.seq !== slots.length + 1)
          throw new Error(`Slot ${change.seq} is put behind ${slots.length}`)
        slots.push(change)
        return true
      })
      tally[isPut ? 'appends' : 'taken'] += 1
      if (isPut) return { outcome: 'put' }
      const by = await at(change.seq)
      if (!by) throw new Error(`Slot ${change.seq} is reported as taken, but is empty`)
      return { outcome: 'taken', by }
    },
    after: (seq, limit) => {
      const found = Math.min(limit, slots.length - seq)
      const units = readUnits(found * ENTRY_BYTES, false)
      return table.call({ kind: 'read', units, partitions: segment(seq + 1) }, () =>
        slots.slice(seq, seq + limit),
      )
    },
    async mark(seqs) {
      const partitions = [...new Set(seqs.map(seq => `M${name}#${segmentOf(seq)}`))]
      await table.call({ kind: 'write', units: 1, partitions }, () => {})
    },
  }
}
