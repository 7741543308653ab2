import type { Holds } from '#ports'
import type { Current } from '#schemas/current.ts'
import { isHeld } from '#schemas/is-held.ts'

export const memoryHolds = (currents: ReadonlyMap<string, Current>): Holds => ({
  list: async limit =>
    [...currents.values()]
      .flatMap(({ articleId, change }) => (isHeld(change) ? [{ articleId, change }] : []))
      .sort((one, other) => (one.change.committedAt < other.change.committedAt ? -1 : 1))
      .slice(0, limit)
      .map(({ articleId }) => articleId),
})
