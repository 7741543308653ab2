import type { Selection } from '#schemas/selection.ts'
import type { HeldProduct } from './held-product.ts'
import { judgeLimits } from './judge-limits.ts'
import { judgeProduct } from './judge-product.ts'
import type { Judgement } from './judgement.ts'

/** Whether a product, as it is held, covers the copy: the product takes it in, and its terms leave the license a way to publish it. */
export const covers = (held: HeldProduct, selection: Selection): Judgement => {
  const selected = judgeProduct(held, selection)
  if (selected === 'out') return 'out'
  const left = judgeLimits(held, selection.limits)
  return left === 'in' ? selected : left
}
