import { normalizeNotice } from '../notice/normalize-notice.ts'
import { limitsUse } from '../usage-terms/limits-use.ts'
import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'
import { takeNotice } from './take-notice.ts'
import { takeUsage } from './take-usage.ts'

/** Does what a desk orders: a kill, a hold or an embargo, in brackets also as "[Retracted]", or limits of use. */
export const obey = (draft: Draft, order: string, from: Excerpt, receivedAt: string): void => {
  const notice =
    normalizeNotice(order, { receivedAt }) ?? normalizeNotice(order.toUpperCase(), { receivedAt })
  if (notice) takeNotice(draft, notice, from)
  else if (limitsUse(order)) takeUsage(draft, order, from)
}
