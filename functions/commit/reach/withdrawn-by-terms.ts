import { canonicalJson } from '#domain/revisions/canonical-json.ts'
import { uniteSelections } from '#domain/revisions/change/unite-selections.ts'
import { uniteLimits } from '#domain/rights/limits/unite-limits.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Selection } from '#schemas/selection.ts'
import { mayBeSeen } from './may-be-seen.ts'

/**
 * What a revision takes back because its usage terms allow less than before ("UK OUT" in an update): all that
 * the article was selected by, within the limits that applied so far, since those who had already lost it are
 * not told again. Nothing if the terms exclude no more than before, or if nobody could see the article.
 */
export const withdrawnByTerms = (
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
