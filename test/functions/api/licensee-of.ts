import type { Licensee } from '#schemas/licensee.ts'

/** A licensee with a secret of its own, that holds products since long ago. */
export const licenseeOf = (id: string, ...productIds: string[]): Licensee => ({
  id,
  name: id,
  entitlements: productIds.map(productId => ({ productId, from: '2020-01-01T00:00:00Z' })),
  cursorSecret: Buffer.from(id.padEnd(32, '.')).toString('base64url'),
})
