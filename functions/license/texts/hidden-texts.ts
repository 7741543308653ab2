import type { Holder } from '#domain/rights/entitlements/holder.ts'
import { limitsWithLatest } from '#domain/rights/limits/limits-with-latest.ts'
import { withinLimits } from '#domain/rights/limits/within-limits.ts'
import { isEntitled } from '#domain/rights/visibility/is-entitled.ts'
import { showsText } from '#domain/rights/visibility/shows-text.ts'
import type { Change } from '#schemas/change.ts'
import type { Standing } from './read-latest.ts'

/**
 * Which of the changes that a reader may see must show it no text at an instant, judged by how their articles
 * stand. The usage terms of the latest version bind every version. A version that came in advance and was
 * replaced since is shown by the rights to advance copy alone: it may never have been published. An article
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
    if (!latest || !showsText(change, latest, now, advance)) return false
    if (latest === change) return true
    const isReplaced = change.status === 'withheld' && change.version !== latest.version
    const shown = isReplaced ? advance : held
    return isEntitled(withinLimits(shown, limitsWithLatest(change.limits, latest.limits)), change)
  }
  return new Set(changes.filter(change => !isShown(change)))
}
