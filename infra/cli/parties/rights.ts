import type { Entitlement } from '#schemas/licensee.ts'

/** What a right to a product allows: where, how, how much, until when, and from when; from now on if `from` is absent. */
export type Rights = Omit<Entitlement, 'productId' | 'from'> & { from?: string }
