import { mapFewAtOnce } from '#commit/read/map-few-at-once.ts'
import type { Receipts } from '#ports'
import type { Receipt } from '#schemas/drops/receipt.ts'
import type { DroppedAgain } from '#schemas/queries/drops-query.ts'

/**
 * The latest drop of each key of which a rejected or partial one was dropped again since: whoever looks for
 * what is to be mended need not look at that one.
 */
export const createFindDroppedAgain =
  ({ receipts }: { receipts: Pick<Receipts, 'forKey'> }) =>
  async (shown: readonly Receipt[]): Promise<DroppedAgain> => {
    const refused = shown.filter(({ outcome }) => outcome !== 'accepted')
    const drops = [...new Map(refused.map(({ drop }) => [drop.key, drop])).values()]
    const latest = await mapFewAtOnce(drops, ({ bucket, key }) => receipts.forKey(bucket, key, 1))
    const again: DroppedAgain = {}
    for (const { drop, outcome } of latest.flat())
      if (refused.some(each => each.drop.key === drop.key && each.drop.sequencer !== drop.sequencer))
        again[drop.key] = { sequencer: drop.sequencer, outcome }
    return again
  }
