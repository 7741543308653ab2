import type { Entitlement } from '#schemas/licensee.ts'

/** Where and how an entitlement allows copy to be published. */
export type LicenseScope = Pick<Entitlement, 'territories' | 'channels'>
