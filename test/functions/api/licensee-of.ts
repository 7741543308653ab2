import type { Licensee } from '#schemas/licensee.ts'

/** A licensee with its own secret, who has long held some products. */
export const licenseeOf = (id: string, ...productIds: string[]): Licensee => ({
  id,
  name: id,
  entitlements: productIds.map(productId => ({ productId, from: '2020-01-01T00:00:00Z' })),
  cursorSecret: Buffer.from(id.padEnd(32, '.')).toString('base64url'),
})
