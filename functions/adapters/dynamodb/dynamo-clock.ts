import type { Clock } from '#ports'
import type { DynamoTable } from './dynamo-table.ts'

/** How far the `Date` of an answer lies behind a right clock, in ms: cut to the second, and up to 1.5 s on its way. */
const MOST_BEHIND_MS = 3_000
/** How far a clock may be slow, in ms: half the margin that commits keep around an embargo's end. */
const MOST_SLOW_MS = 60_000

/**
 * The machine's clock; but the table's, which is one for all machines, where the two differ: a machine whose
 * clock runs ahead shows nothing before its embargo ends. It costs no call: the SDK compares the `Date` of each
 * answer with the machine's clock anyway, to sign by it.
 */
export const dynamoClock = ({ client: { config } }: DynamoTable): Clock => ({
  now() {
    const ahead = config.systemClockOffset
    return new Date(Date.now() + (ahead < -MOST_BEHIND_MS || ahead > MOST_SLOW_MS ? ahead : 0))
  },
})
