import * as z from 'zod/mini'
import { pageLimit } from './page-limit.ts'

/** Parameters of `GET /v1/account/usage`. */
export const UsageQuery = z.strictObject({
  month: z
    .optional(z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'must be a month in UTC, as in 2026-11')))
    .check(z.describe('Month in UTC; by default that of `after`, or else the current one')),
  format: z
    ._default(z.enum(['json', 'csv'], { error: 'must be json or csv' }), 'json')
    .check(
      z.describe(
        'In CSV, only the first page has the header line, so that the pages concatenated are one file',
      ),
    ),
  limit: pageLimit(1000, 1000).check(z.describe('The most deliveries to return, 1 to 1000')),
  after: z
    .optional(z.string().check(z.maxLength(1300, 'is not a cursor of this list')))
    .check(z.describe('A cursor of this list: only what comes after it is returned')),
})
export type UsageQuery = z.infer<typeof UsageQuery>
