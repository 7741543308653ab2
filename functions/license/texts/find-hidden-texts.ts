import type { Holder } from '#domain/rights/entitlements/holder.ts'
import type { Clock, ReadOptions } from '#ports'
import type { Change } from '#schemas/change.ts'
import { carriesText } from './carries-text.ts'
import { hiddenTexts } from './hidden-texts.ts'
import type { ReadLatest } from './read-latest.ts'

interface Ports {
  readLatest: ReadLatest
  clock: Clock
}

/** Finds which of the changes that a reader may see must show it no text now. */
export type FindHiddenTexts = (
  changes: readonly Change[],
  holding: Holder,
  options?: ReadOptions,
) => Promise<ReadonlySet<Change>>

/**
 * Reads the standing of every article whose text the changes would show. A page without changes reads
 * nothing.
 */
export const createFindHiddenTexts =
  ({ readLatest, clock }: Ports): FindHiddenTexts =>
  async (shown, holding, options) => {
    const worded = shown.filter(carriesText)
    const latestOf = await readLatest(worded, options)
    return hiddenTexts(worded, latestOf, clock.now(), holding)
  }
