import * as z from 'zod/mini'
import { Receipt } from '#schemas/drops/receipt.ts'
import { PublicationStatus } from '#schemas/publication-status.ts'

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
    .optional(z.enum(['accepted', 'partial', 'rejected', 'to-mend']))
    .check(
      z.describe(
        'Only drops with this outcome; to-mend: rejected or partial, and not dropped again since under the same key',
      ),
    ),
  q: z
    .optional(z.string().check(z.maxLength(200)))
    .check(
      z.describe(
        'Only drops with these words in key, headline, slug, byline, agency, id or address of an article, file inside the drop, rejection or who dropped it; accents and quotation marks do not count',
      ),
    ),
})
export type DropsQuery = z.infer<typeof DropsQuery>

/** How articles stand that have been killed, held or published since, by article. */
export const TakenBack = z.record(z.string(), PublicationStatus)
export type TakenBack = z.infer<typeof TakenBack>

/** The latest drop of a key, by key. */
export const DroppedAgain = z.record(
  z.string(),
  z.object({ sequencer: z.string(), outcome: z.enum(['accepted', 'partial', 'rejected']) }),
)
export type DroppedAgain = z.infer<typeof DroppedAgain>

/** Headlines of stories, by article. */
export const KilledStories = z.record(z.string(), z.string())
export type KilledStories = z.infer<typeof KilledStories>

/** Who settled cases, how and why, by case. */
export const SettledCases = z.record(z.string(), z.string())
export type SettledCases = z.infer<typeof SettledCases>

/** Answer of `GET /v1/desk/drops`: newest first. */
export const DropsPage = z.object({
  day: z.string().check(z.describe('The day asked for, or today (UTC)')),
  receipts: z.array(Receipt),
  takenBack: TakenBack.check(
    z.describe(
      'Articles that stand otherwise now than these receipts say, and how: killed, held or published since',
    ),
  ),
  droppedAgain: DroppedAgain.check(
    z.describe('The latest drop of each key of which a rejected or partial one was dropped again since'),
  ),
  killed: KilledStories.check(
    z.describe('Of articles that these drops killed or held: the headline of the story, where it is known'),
  ),
  settled: SettledCases.check(
    z.describe('Of cases that their notices opened and that are closed: who closed each, how and why'),
  ),
  before: z.optional(z.iso.datetime()).check(z.describe('Where to continue, if there are more')),
})
export type DropsPage = z.infer<typeof DropsPage>
