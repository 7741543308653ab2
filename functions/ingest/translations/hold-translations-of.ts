import type { HoldTranslations } from '#commit/translations/hold-translations.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { warnOfTranslations } from '../receipts/warn-of-translations.ts'

/** Holds the translations of stories that an order has stopped; returns the warnings for the receipt. */
export type HoldTranslationsOf = (order: StandingOrder, stopped: readonly string[]) => Promise<string[]>

export const createHoldTranslationsOf =
  (holdTranslations: HoldTranslations): HoldTranslationsOf =>
  async ({ drop, note }, stopped) => {
    const held: string[] = []
    for (const each of new Set(stopped)) held.push(...(await holdTranslations(each, { drop, reason: note })))
    return warnOfTranslations(held)
  }
