import * as z from 'zod/mini'
import { pageLimit } from './page-limit.ts'

/** Parameters of `GET /v1/latest.atom`, `.rss` and `.json`. */
export const LatestQuery = z.strictObject({
  limit: pageLimit(20, 50).check(z.describe('The most articles to return, 1 to 50')),
  product: z.optional(z.string()).check(z.describe('A product held: only its articles are returned')),
})
export type LatestQuery = z.infer<typeof LatestQuery>
