import * as z from 'zod/mini'

const LIMIT = 'must be a whole number from 1 to 200'

/** The formats a page of the feed may be requested in. */
export const FeedFormat = z.enum(['wiredesk', 'newsml-g2'], { error: 'must be wiredesk or newsml-g2' })
export type FeedFormat = z.infer<typeof FeedFormat>

/** Parameters of `GET /v1/feed`. Read on every call, hence in zod's small dialect. */
export const FeedQuery = z.strictObject({
  after: z
    .optional(z.string())
    .check(
      z.describe(
        'A cursor of this feed: only changes after it are given. `latest`: those that are still to come. Absent: from the first',
      ),
    ),
  since: z
    .optional(z.iso.datetime({ offset: true, error: 'must be an instant, as in 2026-11-25T08:00:00Z' }))
    .check(
      z.describe(
        'In place of `after`: changes since an instant. Some of the minute before may be among them',
      ),
    ),
  limit: z
    ._default(
      z.pipe(
        z.string().check(z.regex(/^\d{1,3}$/, LIMIT)),
        z.coerce.number<string>().check(z.gte(1, LIMIT), z.lte(200, LIMIT)),
      ),
      50,
    )
    .check(z.describe('Most changes to give, 1 to 200; with articles, 50 at most')),
  product: z.optional(z.string()).check(z.describe('A product held: only its changes are given')),
  view: z
    ._default(z.enum(['summary', 'full'], { error: 'must be summary or full' }), 'summary')
    .check(z.describe('`full`: each change with its article, where that may be read now')),
  format: z
    .optional(FeedFormat)
    .check(z.describe('`newsml-g2`: a `newsMessage` with the articles. Absent: as `Accept` says, else JSON')),
})
export type FeedQuery = z.infer<typeof FeedQuery>
