import type { Product } from '#schemas/product.ts'
import type { Selection } from '#schemas/selection.ts'
import type { Judgement } from '../judgement.ts'
import { judgeLists } from './judge-lists.ts'

/** Whether a product selects the copy: it matches each of the product's lists, and none that it excludes. */
export const judgeProduct = (product: Product, selection: Selection): Judgement => {
  const included = judgeLists(product, selection, 'out')
  if (included === 'out') return 'out'
  // Most products exclude nothing, and skipping the check saves a tenth of a page of 50 changes.
  const excluded = product.excludes && judgeLists(product.excludes, selection, 'in')
  return excluded === 'in' ? 'out' : (included ?? excluded ?? 'in')
}
