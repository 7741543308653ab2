import type { Change } from '#schemas/change.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { isReached } from './is-reached.ts'

/**
 * A change that withholds published copy, as seen by those who could see that copy and may not see this one:
 * that it is held back, with a selection it had then that reached them, and nothing of the new revision, not
 * even its embargo.
 */
export const toWithdrawal = (
  change: Change,
  held: readonly HeldProduct[],
  advance: readonly HeldProduct[],
): Change => {
  const { seq, articleId, orderKey, version, withdraws = [], withdrawsAhead = [], committedAt } = change
  const selection =
    withdraws.find(each => isReached(held, each)) ?? withdrawsAhead.find(each => isReached(advance, each))
  return {
    seq,
    articleId,
    orderKey,
    kind: 'withdrawal',
    version,
    status: 'withheld',
    headline: '',
    ...(selection ?? { sections: [] }),
    committedAt,
  }
}
