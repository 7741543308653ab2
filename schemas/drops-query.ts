import * as z from 'zod/mini'
import { PublicationStatus } from './publication-status.ts'
import { Receipt } from './receipt.ts'

const DAY = 'must be a day such as 2026-11-25'

/** Parameters of `GET /v1/desk/drops`. */
export const DropsQuery = z.strictObject({
  day: z
    .optional(z.iso.date(DAY))
    .check(
      z.describe('Day (UTC) on which their receipts were written; without it, today and the day before'),
    ),
  before: z
    .optional(z.iso.datetime())
    .check(z.describe('Only receipts written before this instant: `before` of the previous page')),
  outcome: z
    .optional(z.enum(['accepted', 'partial', 'rejected']))
    .check(z.describe('Only drops with this outcome')),
  q: z
    .optional(z.string().check(z.maxLength(200)))
    .check(z.describe('Only drops with these words in key, headline, agency or who dropped it')),
})
export type DropsQuery = z.infer<typeof DropsQuery>

/** How articles stand that have been killed, held or published since, by article. */
export const TakenBack = z.record(z.string(), PublicationStatus)
export type TakenBack = z.infer<typeof TakenBack>

/** Answer of `GET /v1/desk/drops`: newest first. */
export const DropsPage = z.object({
  day: z.string().check(z.describe('The day asked for, or today (UTC)')),
  receipts: z.array(Receipt),
  takenBack: TakenBack.check(
    z.describe(
      'Articles that stand otherwise now than these receipts say, and how: killed, held or published since',
    ),
  ),
  before: z.optional(z.iso.datetime()).check(z.describe('Where to continue, if there are more')),
})
export type DropsPage = z.infer<typeof DropsPage>
