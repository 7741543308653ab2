import type { UseLimits } from '#schemas/license/use-limits.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { judgeLimits } from './judge-limits.ts'

/** The held products that certainly keep a channel and a territory under some limits. */
export const withinLimits = (held: readonly HeldProduct[], limits: UseLimits | undefined): HeldProduct[] =>
  held.filter(product => judgeLimits(product, limits) === 'in')
