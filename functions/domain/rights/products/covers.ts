import type { Selection } from '#schemas/selection.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import type { Judgement } from '../judgement.ts'
import { judgeLimits } from '../limits/judge-limits.ts'
import { judgeProduct } from './judge-product.ts'

/**
 * Whether a held product covers the copy: the product selects it, and its terms leave the license a way to
 * publish it.
 */
export const covers = (held: HeldProduct, selection: Selection): Judgement => {
  const selected = judgeProduct(held, selection)
  if (selected === 'out') return 'out'
  const left = judgeLimits(held, selection.limits)
  return left === 'in' ? selected : left
}
