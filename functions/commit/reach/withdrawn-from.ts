import { uniteSelections } from '#domain/revisions/change/unite-selections.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import { mayBeSeen } from './may-be-seen.ts'

/** Who is told that copy is taken back: those who could see it, and those who were shown it in advance. */
export type Withdrawn = Pick<Change, 'withdraws' | 'withdrawsAhead'>

/**
 * What a change takes back when it withholds copy, until an instant or for good. If the current copy may be
 * seen, that is all the article was selected by, including every selection in advance; if its embargo is
 * moved later or has no end any more, only the selections in advance. Nothing if it is killed, expired or
 * already held: everyone who holds it has been told. Nor if it stays under embargo until the same instant or an
 * earlier one, however near: whoever is shown the copy from then on is shown this version.
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
  const isSeen = (isLater || !until) && mayBeSeen(before, now)
  const ahead = uniteSelections([...(until ? [before] : []), ...reachAhead])
  return {
    ...(isSeen && { withdraws: uniteSelections([before, ...reach]) }),
    ...((isSeen || isLater) && ahead.length > 0 && { withdrawsAhead: ahead }),
  }
}
