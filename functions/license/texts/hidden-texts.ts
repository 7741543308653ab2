import { statusAt } from '#domain/revisions/status-at.ts'
import type { Holder } from '#domain/rights/entitlements/holder.ts'
import { limitsWithLatest } from '#domain/rights/limits/limits-with-latest.ts'
import { withinLimits } from '#domain/rights/limits/within-limits.ts'
import { isEntitled } from '#domain/rights/visibility/is-entitled.ts'
import { showsText } from '#domain/rights/visibility/shows-text.ts'
import { statesEmbargo } from '#domain/rights/visibility/states-embargo.ts'
import type { Change } from '#schemas/change.ts'
import type { Standing } from './read-latest.ts'

/**
 * Which of the changes that a reader may see must show it no text at an instant, judged by how their articles
 * stand. The usage terms of the latest version bind every version. A version that came in advance and was
 * replaced since is shown by the rights to advance copy alone: it may never have been published. While an
 * article is embargoed, no words stand in an entry that says it may be published, at once or sooner. An article
 * whose standing is unknown shows none.
 */
export const hiddenTexts = (
  changes: readonly Change[],
  latestOf: Standing,
  now: Date,
  { held, advance }: Holder,
): ReadonlySet<Change> => {
  const isShown = (change: Change): boolean => {
    const latest = latestOf(change)
    if (!latest || !showsText(latest, now, advance)) return false
    if (latest === change) return true
    if (statusAt(latest, now) === 'withheld' && !statesEmbargo(change, latest)) return false
    const isReplaced = change.status === 'withheld' && change.version !== latest.version
    const shown = isReplaced ? advance : held
    return isEntitled(withinLimits(shown, limitsWithLatest(change.limits, latest.limits)), change)
  }
  return new Set(changes.filter(change => !isShown(change)))
}
