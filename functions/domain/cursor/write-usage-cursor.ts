import type { DeliveryPlace } from '#schemas/license/delivery-place.ts'

/**
 * The place of a delivery in its month, as a cursor. It need not be sealed, since it reveals nothing that the
 * delivery does not.
 */
export const writeUsageCursor = ({ deliveredAt, articleId, version, how }: DeliveryPlace): string =>
  Buffer.from(JSON.stringify([deliveredAt, articleId, version, how])).toString('base64url')
