import type { Sight } from '#domain/rights/sight/sight-of-change.ts'
import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import { MOST_HIDDEN, scanChanges } from './scan-changes.ts'

/**
 * Where a reader rests who has come to a place of the log without a cursor of its own: at the last visible change up to there. It looks
 * back over its block of MOST_HIDDEN at most, and rests at the start of that where it sees none, so that hidden changes move nothing a
 * licensee can see, as in a scan.
 */
export const findRest = async (
  changes: Pick<ChangeLog, 'after'>,
  seq: number,
  sightOf: (change: Change) => Sight,
): Promise<number> => {
  const block = Math.floor(seq / MOST_HIDDEN) * MOST_HIDDEN
  const upToHere: Pick<ChangeLog, 'after'> = {
    after: async (from, limit) => (from < seq ? await changes.after(from, Math.min(limit, seq - from)) : []),
  }
  const { visible } = await scanChanges(upToHere, block, MOST_HIDDEN, sightOf)
  return visible.at(-1)?.seq ?? block
}
