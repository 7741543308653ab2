import { fitChange } from '#domain/revisions/fit-change.ts'
import type { Current } from '#schemas/current.ts'
import type { CommittedRelease } from './committed.ts'
import type { Place } from './to-change.ts'

/**
 * CURRENT as it is to be written for the end of its embargo, or what became of that where there is nothing to write. What
 * CURRENT says alone decides: an embargo that was moved, or whose revision gave way to another, is not ended.
 */
export const proposeRelease = async (
  current: Current | undefined,
  now: Date,
  nextPlace: () => Promise<Place>,
): Promise<Current | CommittedRelease> => {
  if (!current?.change || current.digest === undefined) return { outcome: 'idle' }
  const { change: before, digest, lock } = current
  if (before.kind === 'release') return { outcome: 'accepted', change: before }
  const isDue =
    before.status === 'withheld' &&
    before.embargoedUntil !== undefined &&
    Date.parse(before.embargoedUntil) <= now.getTime()
  if (!isDue) return { outcome: 'idle' }

  const { seq, committedAt } = await nextPlace()
  const change = fitChange({
    ...before,
    seq,
    kind: 'release',
    status: 'usable',
    committedAt: committedAt.toISOString(),
  })
  return { ...current, lock: lock + 1, pending: { change, digest } }
}
