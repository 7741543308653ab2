import type { HeldProduct } from '#domain/rights/entitlements/held-product.ts'
import { showsWords } from '#domain/rights/sight/shows-words.ts'
import type { Change } from '#schemas/change.ts'
import type { Standing } from './read-latest.ts'

/**
 * Which of the changes' articles must show no text at an instant, judged by their standing. One whose
 * standing is unknown shows none.
 */
export const goneOf = (
  changes: readonly Change[],
  latestOf: Standing,
  now: Date,
  advance: readonly HeldProduct[],
): ReadonlySet<string> => {
  const gone = new Set<string>()
  for (const change of changes) {
    const latest = latestOf(change)
    if (!latest || !showsWords(latest, now, advance)) gone.add(change.articleId)
  }
  return gone
}
