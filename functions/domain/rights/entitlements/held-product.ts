import type { Entitlement } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'

/**
 * A product as a licensee holds it, with the scope of the entitlement, which ends at `until`. Two
 * entitlements to one product give two of these.
 */
export type HeldProduct = Product & Pick<Entitlement, 'territories' | 'channels' | 'until' | 'quota'>
