import type { Selection } from '#schemas/selection.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { covers } from './covers.ts'
import { judgeLists } from './judge-lists.ts'
import { judgeProduct } from './judge-product.ts'

/** Why none of the held products covers the copy: "Of its products, sport takes other sections; world excludes it." */
export const explainUncovered = (held: readonly HeldProduct[], selection: Selection): string => {
  const reasons = held.map(product => `${product.id} ${whyNot(product, selection)}`)
  return `None of its products covers the story: ${[...new Set(reasons)].join('; ')}.`
}

const lists = ['agencies', 'distributors', 'sections', 'languages', 'subjects', 'genres', 'places'] as const

const whyNot = (product: HeldProduct, selection: Selection): string => {
  const others = lists.filter(list => judgeLists({ [list]: product[list] }, selection, 'out') === 'out')
  if (others.length > 0) return `takes other ${others.join(' and ')}`
  if (judgeProduct(product, selection) === 'out') return 'excludes it'
  return covers(product, selection) === 'out'
    ? 'has no place or channel left by the terms of the story'
    : 'cannot be judged by what is known of the story'
}
