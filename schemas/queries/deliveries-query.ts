import * as z from 'zod/mini'
import { Delivery } from '#schemas/license/delivery.ts'

/** Parameters of `GET /v1/desk/deliveries`. */
export const DeliveriesQuery = z.strictObject({
  licensee: z.string().check(z.minLength(1), z.maxLength(100)).check(z.describe('The id of the licensee')),
  since: z
    .optional(z.iso.datetime())
    .check(z.describe('Only what was given at this instant or later; by default, since midnight (UTC)')),
  after: z
    .optional(z.string().check(z.maxLength(1300, 'is not a cursor of this list')))
    .check(z.describe('A cursor of this list: only what comes after it is returned')),
})
export type DeliveriesQuery = z.infer<typeof DeliveriesQuery>

/** Answer of `GET /v1/desk/deliveries`: which texts a licensee was given, and when. */
export const DeliveriesPage = z.object({
  licensee: z.object({ id: z.string(), name: z.string() }),
  deliveries: z
    .array(Delivery)
    .check(z.describe('Oldest first, up to the end of their month (UTC); each version once for each way')),
  headlines: z
    .record(z.string(), z.string())
    .check(z.describe('What their articles are headed now, or were before a kill, by article')),
  next: z.optional(z.string()).check(z.describe('Cursor to continue from, as `after`; absent at the end')),
})
export type DeliveriesPage = z.infer<typeof DeliveriesPage>
