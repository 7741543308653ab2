import * as z from 'zod/mini'

/** A killed article, which everyone who was given it must take down. */
export const Takedown = z.object({
  articleId: z.string(),
  orderKey: z.string().check(z.describe('Order key of the kill')),
  orderedAt: z.iso.datetime(),
})
export type Takedown = z.infer<typeof Takedown>

/**
 * A licensee's statement that every copy of a killed article is down. Answer of `PUT
 * /v1/articles/{id}/takedown`.
 */
export const Acknowledgement = z.object({
  articleId: z.string(),
  licenseeId: z.string(),
  version: z.int().check(z.gte(1), z.describe('The article version that the kill made')),
  acknowledgedAt: z.iso.datetime().check(z.describe('The first time')),
})
export type Acknowledgement = z.infer<typeof Acknowledgement>
