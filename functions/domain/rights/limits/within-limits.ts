import type { UseLimits } from '#schemas/use-limits.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { judgeLimits } from './judge-limits.ts'

/** Those of the products held to which some limits are sure to leave a channel and a territory. */
export const withinLimits = (held: readonly HeldProduct[], limits: UseLimits | undefined): HeldProduct[] =>
  held.filter(product => judgeLimits(product, limits) === 'in')
