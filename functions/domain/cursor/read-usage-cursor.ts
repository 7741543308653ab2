import { DeliveryPlace } from '#schemas/license/delivery-place.ts'

/** The place in the ledger that a cursor names, or undefined if it names none. */
export const readUsageCursor = (cursor: string): DeliveryPlace | undefined => {
  try {
    const [deliveredAt, articleId, version, how] = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    )
    return DeliveryPlace.safeParse({ deliveredAt, articleId, version, how }).data
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}
