import * as z from 'zod/mini'

/** How a text was delivered: by which call, or by push. */
export const DeliveryWay = z.enum(['article', 'revision', 'diff', 'feed', 'latest', 'webhook'])
export type DeliveryWay = z.infer<typeof DeliveryWay>

/**
 * The fact that a licensee was given a version of an article: a line of the ledger that royalties are
 * computed from.
 */
export const Delivery = z.object({
  articleId: z.string(),
  version: z.int().check(z.gte(1)),
  licenseeId: z.string(),
  how: DeliveryWay,
  deliveredAt: z.iso.datetime().check(z.describe('The first time it was given in this way')),
  products: z.array(z.string()).check(z.describe('Products held at the time that covered it')),
  agency: z.optional(z.string()).check(z.describe('Who wrote it')),
  holder: z.optional(z.string()).check(z.describe('Who holds its copyright')),
})
export type Delivery = z.infer<typeof Delivery>
