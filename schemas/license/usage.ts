import * as z from 'zod/mini'
import { Delivery } from './delivery.ts'

/** A line of the ledger: a version the licensee was given. */
export const UsageEntry = z.omit(Delivery, { licenseeId: true })
export type UsageEntry = z.infer<typeof UsageEntry>

/** Answer of `GET /v1/account/usage`: what a licensee was given in a month, the basis of royalties. */
export const Usage = z.object({
  month: z.string().check(z.describe('In UTC: "2026-11"')),
  deliveries: z
    .array(UsageEntry)
    .check(z.describe('Oldest first; each version once for each way it was given')),
  next: z.optional(z.string()).check(z.describe('Cursor to continue from, as `after`; absent at the end')),
})
export type Usage = z.infer<typeof Usage>
