import { canonicalJson } from '#domain/revisions/canonical-json.ts'
import { uniteSelections } from '#domain/revisions/change/unite-selections.ts'
import { uniteLimits } from '#domain/rights/limits/unite-limits.ts'
import type { Current } from '#schemas/current.ts'
import type { Selection } from '#schemas/selection.ts'
import { mayBeSeen } from './may-be-seen.ts'
import type { Withdrawn } from './withdrawn-from.ts'

/**
 * What a revision takes back because its usage terms allow less than before ("UK OUT" in an update): all that
 * the article was selected by, within the limits that applied so far, since those who had already lost it are
 * not told again; under embargo, all that it was selected by in advance. Nothing if the terms exclude no more
 * than before, or if nobody could see the article. One that is held under an embargo, however near its end, takes
 * back by its terms what was given in advance: whoever else is given the copy as the embargo ends is in the ledger.
 */
export const withdrawnByTerms = (
  { limits = {}, isHeld = false }: Pick<Selection, 'limits'> & { isHeld?: boolean },
  current: Current | undefined,
  now: Date,
): Withdrawn => {
  const { change: before, reach = [], reachAhead = [] } = current ?? {}
  if (!before || before.status === 'canceled') return {}
  const isSeen = mayBeSeen(before, now) && !(isHeld && before.status === 'withheld')
  const isAhead = before.status === 'withheld' && before.embargoedUntil !== undefined
  const until = before.limits ?? {}
  const isSame = canonicalJson(uniteLimits([until, limits])) === canonicalJson(uniteLimits([until]))
  if (isSame || !(isSeen || isAhead)) return {}
  const bound = (selection: Selection): Selection =>
    selection.limits ? { ...selection, limits: uniteLimits([selection.limits, until]) } : selection
  const ahead = uniteSelections([...(isAhead ? [before] : []), ...reachAhead].map(bound))
  return {
    ...(isSeen && { withdraws: uniteSelections([before, ...reach].map(bound)) }),
    ...(ahead.length > 0 && { withdrawsAhead: ahead }),
  }
}
