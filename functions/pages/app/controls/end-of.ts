import { toLocalTime } from './to-local-time.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/**
 * The instant at which something ends, from a time as a browser's field shows it, by the reader's own clock. Of a time that comes twice,
 * as clocks are put back, it is the later, as in copy: nobody gets a story an hour early.
 */
export const endOf = (local: string): Date => {
  const first = new Date(local)
  const putBack = offsetAt(first.getTime() + DAY_MS) - offsetAt(first.getTime() - DAY_MS)
  const last = new Date(first.getTime() + putBack * MINUTE_MS)
  return putBack > 0 && toLocalTime(last.toISOString()) === local ? last : first
}

/** How many minutes the reader's own clock is behind UTC. */
const offsetAt = (ms: number): number => new Date(ms).getTimezoneOffset()
