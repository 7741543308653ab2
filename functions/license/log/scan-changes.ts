import type { SeenChange } from '#domain/rights/visibility/see-change.ts'
import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'

/** The most hidden changes one call passes over, whatever its limit. */
export const MOST_HIDDEN = 2_000

/**
 * How many changes are read at once after the first read held hidden ones: few reads suffice, however many
 * are hidden.
 */
const RUN = 256

/** What a call sees of the log, in the form the caller may see, and the sequence to continue after. */
export interface Scan {
  visible: Change[]
  next: number
}

/**
 * Reads up to `limit` visible changes after a sequence, oldest first, stopping before one that is `due`.
 * `next` is the last visible change, so that hidden changes move nothing a licensee can see. Only after
 * MOST_HIDDEN hidden ones in a row does it move past them, so that no call reads without bound
 * (docs/decisions/0003-feed-cursors.md).
 */
export const scanChanges = async (
  changes: Pick<ChangeLog, 'after'>,
  after: number,
  limit: number,
  see: (change: Change) => SeenChange,
): Promise<Scan> => {
  const visible: Change[] = []
  let seen = after
  let hidden = 0
  const scan = () => ({ visible, next: visible.at(-1)?.seq ?? (hidden === MOST_HIDDEN ? seen : after) })

  while (visible.length < limit && hidden < MOST_HIDDEN) {
    const wanted = Math.min(hidden === 0 ? limit : RUN, MOST_HIDDEN - hidden)
    const run = await changes.after(seen, wanted)
    for (const change of run) {
      if (visible.length === limit) break
      const seenChange = see(change)
      if (seenChange === 'due') return scan()
      if (seenChange === 'hidden') hidden += 1
      else visible.push(seenChange)
      seen = change.seq
    }
    if (run.length < wanted) break
  }
  return scan()
}
