import type { ChangeLog } from '#ports'
import type { Current } from '#schemas/current.ts'

/** Finds what an article is headed by, or was before it was killed: a kill is headed by itself. Undefined where no text of it ever came. */
export const createFindHeadline =
  ({ changes }: { changes: Pick<ChangeLog, 'at'> }) =>
  async ({ change, history = [] }: Current): Promise<string | undefined> => {
    if (change && change.status !== 'canceled') return change.headline
    for (const seq of history.toReversed()) {
      const before = await changes.at(seq)
      if (before && before.status !== 'canceled') return before.headline
    }
    return undefined
  }
