import * as z from 'zod/mini'

const LIMIT = 'must be a whole number from 1 to 50'

/** Parameters of `GET /v1/latest.atom`, `.rss` and `.json`. */
export const LatestQuery = z.strictObject({
  limit: z
    ._default(
      z.pipe(
        z.string().check(z.regex(/^\d{1,2}$/, LIMIT)),
        z.coerce.number<string>().check(z.gte(1, LIMIT), z.lte(50, LIMIT)),
      ),
      20,
    )
    .check(z.describe('The most articles to return, 1 to 50')),
  product: z.optional(z.string()).check(z.describe('A product held: only its articles are returned')),
})
export type LatestQuery = z.infer<typeof LatestQuery>
