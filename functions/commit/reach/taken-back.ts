import { canonicalJson } from '#domain/revisions/canonical-json.ts'
import { uniteSelections } from '#domain/revisions/change/unite-selections.ts'
import { uniteLimits } from '#domain/rights/limits/unite-limits.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Selection } from '#schemas/selection.ts'
import { mayBeSeen } from './may-be-seen.ts'

/**
 * What a revision takes back by usage terms that leave less than those before ("UK OUT" in an update): all that the article was selected
 * by, within the limits that bound it until now, for who had lost it already is not told again. Nothing where the terms take out no
 * more than before, or nobody could see what stands there.
 */
export const takenBack = (
  { limits = {} }: Pick<Selection, 'limits'>,
  current: Current | undefined,
  now: Date,
): Pick<Change, 'withdraws'> => {
  const { change: before, reach = [] } = current ?? {}
  if (!before || before.status === 'canceled' || !mayBeSeen(before, now)) return {}
  const until = before.limits ?? {}
  if (canonicalJson(uniteLimits([until, limits])) === canonicalJson(uniteLimits([until]))) return {}
  const bound = (selection: Selection): Selection =>
    selection.limits ? { ...selection, limits: uniteLimits([selection.limits, until]) } : selection
  return { withdraws: uniteSelections([before, ...reach].map(bound)) }
}
