import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'

/**
 * Finds the change that brought an article's latest text, which a kill never does. Undefined if the article
 * never had one.
 */
export const createFindTextChange =
  ({ changes }: { changes: Pick<ChangeLog, 'at'> }) =>
  async ({ change, history = [] }: Current): Promise<Change | undefined> => {
    if (change && change.status !== 'canceled') return change
    for (const seq of history.toReversed()) {
      const before = await changes.at(seq)
      if (before && before.status !== 'canceled') return before
    }
    return undefined
  }
