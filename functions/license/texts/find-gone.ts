import type { HeldProduct } from '#domain/rights/entitlements/held-product.ts'
import type { Clock, ReadOptions } from '#ports'
import type { Change } from '#schemas/change.ts'
import { goneOf } from './gone-of.ts'
import { hasWords } from './has-words.ts'
import type { ReadLatest } from './read-latest.ts'

interface Ports {
  readLatest: ReadLatest
  clock: Clock
}

/** Finds those of the articles of some changes of which no word may be shown now, to who is shown some products' copy in `advance`. */
export type FindGone = (
  changes: readonly Change[],
  advance: readonly HeldProduct[],
  options?: ReadOptions,
) => Promise<ReadonlySet<string>>

/** Asks how every article stands that changes would show words of; a page without changes asks nothing. */
export const createFindGone =
  ({ readLatest, clock }: Ports): FindGone =>
  async (shown, advance, options) => {
    const worded = shown.filter(hasWords)
    const latestOf = await readLatest(worded, options)
    return goneOf(worded, latestOf, clock.now(), advance)
  }
