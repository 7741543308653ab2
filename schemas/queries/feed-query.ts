import * as z from 'zod/mini'
import { pageLimit } from './page-limit.ts'

/** The formats a page of the feed may be requested in. */
export const FeedFormat = z.enum(['wiredesk', 'newsml-g2'], { error: 'must be wiredesk or newsml-g2' })
export type FeedFormat = z.infer<typeof FeedFormat>

/** Parameters of `GET /v1/feed`. Read on every call, hence in zod's small dialect. */
export const FeedQuery = z.strictObject({
  after: z
    .optional(z.string())
    .check(
      z.describe(
        'A cursor of this feed: only changes after it are returned. `latest`: only those still to come. If absent, from the first change',
      ),
    ),
  since: z
    .optional(
      z.iso.datetime({
        offset: true,
        error: 'must be an instant, as in 2026-11-25T08:00:00Z or 2026-11-25T09:00:00%2B01:00',
      }),
    )
    .check(
      z.describe('Instead of `after`: changes since an instant. Some from the minute before may be included'),
    ),
  limit: pageLimit(50, 200).check(
    z.describe('The most changes to return, 1 to 200; with articles, at most 50'),
  ),
  product: z
    .optional(z.string())
    .check(
      z.describe(
        'A product held: only its changes are returned. Once the right to it has ended: only the kills, expiries and withdrawals of what was given',
      ),
    ),
  view: z
    ._default(z.enum(['summary', 'full'], { error: 'must be summary or full' }), 'summary')
    .check(z.describe('`full`: each change with its article, if that may be read now')),
  format: z
    .optional(FeedFormat)
    .check(
      z.describe('`newsml-g2`: a `newsMessage` with the articles. If absent, as `Accept` says, or else JSON'),
    ),
})
export type FeedQuery = z.infer<typeof FeedQuery>
