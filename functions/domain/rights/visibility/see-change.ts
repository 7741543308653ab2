import type { Change } from '#schemas/change.ts'
import type { Holder } from '../entitlements/holder.ts'
import { toEndAsReached } from './to-end-as-reached.ts'
import { toWithdrawal } from './to-withdrawal.ts'
import { visibilityOfChange } from './visibility-of-change.ts'

/** A change in the form in which a licensee may see it, or why it may not. */
export type SeenChange = Change | 'hidden' | 'due'

/**
 * How the holder of some products sees a change at an instant. What ends copy or takes it back names no
 * selection but one that reached those products.
 */
export const seeChange = (change: Change, holder: Holder, now: Date): SeenChange => {
  const { held, advance } = holder
  const visibility = visibilityOfChange(change, holder, now)
  if (visibility === 'withdrawn') return toWithdrawal(change, held, advance)
  return visibility === 'visible' ? toEndAsReached(change, held, advance) : visibility
}
