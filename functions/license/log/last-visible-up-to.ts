import type { SeenChange } from '#domain/rights/visibility/see-change.ts'
import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import { MOST_HIDDEN, scanChanges } from './scan-changes.ts'

/**
 * The place where a reader starts that came to `seq` without a cursor of its own: the last visible change up
 * to there. It looks back no further than the start of the block of MOST_HIDDEN, and stays there if it sees
 * none, so that hidden changes move nothing a licensee can see, as in a scan.
 */
export const lastVisibleUpTo = async (
  changes: Pick<ChangeLog, 'after'>,
  seq: number,
  see: (change: Change) => SeenChange,
): Promise<number> => {
  const block = Math.floor(seq / MOST_HIDDEN) * MOST_HIDDEN
  const upToHere: Pick<ChangeLog, 'after'> = {
    after: async (from, limit) => (from < seq ? await changes.after(from, Math.min(limit, seq - from)) : []),
  }
  const { visible } = await scanChanges(upToHere, block, MOST_HIDDEN, see)
  return visible.at(-1)?.seq ?? block
}
