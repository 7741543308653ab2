import type { Product } from '#schemas/product.ts'
import type { Selection } from '#schemas/selection.ts'
import { judgeLists } from './judge-lists.ts'
import type { Judgement } from './judgement.ts'

/** Whether a product holds the copy: it is in each of its lists, and in none that it excludes. */
export const judgeProduct = (product: Product, selection: Selection): Judgement => {
  let judged: Judgement = 'in'
  for (const included of judgeLists(product, selection)) {
    if (included === 'out') return 'out'
    if (included === 'unclear') judged = 'unclear'
  }
  // Most products exclude nothing: not to ask saves a tenth of a page of 50 changes.
  if (!product.excludes) return judged
  for (const excluded of judgeLists(product.excludes, selection)) {
    if (excluded === 'in') return 'out'
    if (excluded === 'unclear') judged = 'unclear'
  }
  return judged
}
