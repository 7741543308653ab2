import type { Product } from '#schemas/product.ts'
import type { Selection } from '#schemas/selection.ts'
import { judgeLists } from './judge-lists.ts'
import type { Judgement } from './judgement.ts'

/** Whether a product holds the copy: it is in each of its lists, and in none that it excludes. */
export const judgeProduct = (product: Product, selection: Selection): Judgement => {
  const included = judgeLists(product, selection)
  const excluded = judgeLists(product.excludes ?? {}, selection)
  if (included.includes('out') || excluded.includes('in')) return 'out'
  return included.includes('unclear') || excluded.includes('unclear') ? 'unclear' : 'in'
}
