import * as z from 'zod/mini'

const LIMIT = 'must be a whole number from 1 to 200'

/** Parameters of `GET /v1/feed`. Read on every call, hence in zod's small dialect. */
export const FeedQuery = z.strictObject({
  after: z.optional(z.string()).check(z.describe('A cursor of this feed: only changes after it are given')),
  limit: z
    ._default(
      z.pipe(
        z.string().check(z.regex(/^\d{1,3}$/, LIMIT)),
        z.coerce.number<string>().check(z.gte(1, LIMIT), z.lte(200, LIMIT)),
      ),
      50,
    )
    .check(z.describe('Most changes to give, 1 to 200')),
  product: z.optional(z.string()).check(z.describe('A product held: only its changes are given')),
})
export type FeedQuery = z.infer<typeof FeedQuery>
