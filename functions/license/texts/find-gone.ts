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

/**
 * Finds which of the changes' articles must show no text now. `advance` holds the products whose copy the
 * reader is shown in advance.
 */
export type FindGone = (
  changes: readonly Change[],
  advance: readonly HeldProduct[],
  options?: ReadOptions,
) => Promise<ReadonlySet<string>>

/**
 * Reads the standing of every article whose text the changes would show. A page without changes reads
 * nothing.
 */
export const createFindGone =
  ({ readLatest, clock }: Ports): FindGone =>
  async (shown, advance, options) => {
    const worded = shown.filter(hasWords)
    const latestOf = await readLatest(worded, options)
    return goneOf(worded, latestOf, clock.now(), advance)
  }
