import * as z from 'zod'

/** By which way a text left: which call gave it, or that it was pushed. */
export const DeliveryWay = z.enum(['article', 'revision', 'diff', 'feed', 'latest', 'webhook'])
export type DeliveryWay = z.infer<typeof DeliveryWay>

/** That a licensee was given a version of an article: a line of the ledger that royalties are reckoned from. */
export const Delivery = z.object({
  articleId: z.string(),
  version: z.int().min(1),
  licenseeId: z.string(),
  how: DeliveryWay,
  deliveredAt: z.iso.datetime().describe('The first time that it was given in this way'),
  products: z.array(z.string()).describe('Products held then that took it in'),
  agency: z.string().optional().describe('Who wrote it'),
  holder: z.string().optional().describe('Who holds its copyright'),
})
export type Delivery = z.infer<typeof Delivery>
