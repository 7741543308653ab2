import type { Entitlement } from '#schemas/licensee.ts'

/** Where and how an entitlement lets copy be published. */
export type LicenseScope = Pick<Entitlement, 'territories' | 'channels'>
