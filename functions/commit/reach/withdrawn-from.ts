import { uniteSelections } from '#domain/revisions/change/unite-selections.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import { mayBeSeen } from './may-be-seen.ts'

/** To whom it is told that copy is taken back: who could see it, and who was shown it in advance. */
export type Withdrawn = Pick<Change, 'withdraws' | 'withdrawsAhead'>

/**
 * What a change takes back that withholds copy, until an instant or for good: all that the article was selected by, where what stands
 * there may be seen; and all that it ever was selected by in advance, where that is so, or its embargo is moved later or has no end any
 * more. Nothing where it is killed, has expired or is held already: then nobody holds it who was not told.
 */
export const withdrawnFrom = (
  current: Current | undefined,
  embargoedUntil: string | undefined,
  now: Date,
): Withdrawn => {
  const { change: before, reach = [], reachAhead = [] } = current ?? {}
  if (!before || before.status === 'canceled') return {}
  const until = before.status === 'withheld' && before.embargoedUntil
  const isLater = until && (!embargoedUntil || Date.parse(embargoedUntil) > Date.parse(until))
  const isSeen = mayBeSeen(before, now)
  const ahead = uniteSelections([...(until ? [before] : []), ...reachAhead])
  return {
    ...(isSeen && { withdraws: uniteSelections([before, ...reach]) }),
    ...((isSeen || isLater) && ahead.length > 0 && { withdrawsAhead: ahead }),
  }
}
