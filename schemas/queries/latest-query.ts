import * as z from 'zod/mini'
import { pageLimit } from './page-limit.ts'

/** Parameters of `GET /v1/latest.atom`, `.rss` and `.json`. */
export const LatestQuery = z.strictObject({
  limit: pageLimit(20, 50).check(z.describe('The most articles to return, 1 to 50')),
  product: z.optional(z.string()).check(z.describe('A product held: only its articles are returned')),
  section: z
    .optional(z.string().check(z.minLength(1, 'must name a section')))
    .check(z.describe('Only articles filed under this section, in any case: `News %26 Features`')),
  language: z
    .optional(z.string().check(z.minLength(1, 'must be a language range')))
    .check(z.describe('Only articles in this language: `en` includes `en-US` (RFC 4647 basic filtering)')),
})
export type LatestQuery = z.infer<typeof LatestQuery>
