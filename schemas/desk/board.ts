import * as z from 'zod/mini'
import { PendingRelease } from './release-list.ts'

const count = z.int().check(z.gte(0))

/** What waits in a queue; approximate, as SQS counts. */
export const QueueState = z.object({
  waiting: count.check(z.describe('Messages that can be received now')),
  inFlight: count.check(z.describe('Messages being worked on')),
})
export type QueueState = z.infer<typeof QueueState>

/** The drops of one minute. */
export const BoardMinute = z.object({
  at: z.iso.datetime().check(z.describe('Start of the minute')),
  accepted: count,
  partial: count,
  rejected: count,
})
export type BoardMinute = z.infer<typeof BoardMinute>

/** What happened in the month, and what AWS charges for it. */
const CostPart = z.object({
  name: z
    .enum(['changes', 'calls', 'pushes', 'minutes'])
    .check(
      z.describe(
        'changes: of the log; calls: to the API; pushes: runs that send to webhooks; minutes: of the month, in each of which the schedules run',
      ),
    ),
  count,
  dollarsAMillion: z.number(),
  dollars: z.number(),
})

export const CostEstimate = z.object({
  month: z.string().check(z.describe('In UTC, so far: "2026-11"')),
  dollars: z.number().check(z.describe('US dollars, for all parts together')),
  parts: z.array(CostPart).check(z.describe('Parts that were not counted are absent')),
  prices: z
    .object({ date: z.iso.date(), region: z.string() })
    .check(z.describe("Date and region of AWS's list prices")),
})
export type CostEstimate = z.infer<typeof CostEstimate>

/**
 * Answer of `GET /v1/desk/board`: the state of Wiredesk. A figure that is also a metric of CloudWatch has its
 * name, with a lower-case first letter, and the same value.
 */
export const Board = z.object({
  at: z.iso.datetime(),
  minutes: z.array(BoardMinute).check(z.describe('The last hour, minute by minute, oldest first')),
  isCut: z.boolean().check(z.describe('Whether more drops came in the hour than are examined')),
  dropsIngested: count.check(z.describe('In the last hour')),
  dropsRejected: count.check(z.describe('In the last hour')),
  receiptMilliseconds: z
    .optional(z.object({ median: z.number(), max: z.number() }))
    .check(z.describe('From the drop to its receipt, in the last hour')),
  drops: QueueState,
  approximateAgeOfOldestMessage: z
    .optional(z.number())
    .check(
      z.describe(
        'How many seconds the oldest drop without a receipt has waited, as measured in the last minutes; absent if nothing was measured',
      ),
    ),
  deadLetters: QueueState.check(z.describe('Drops that could not be read')),
  failedRuns: z
    .object({ release: QueueState, push: QueueState })
    .check(
      z.describe(
        'The dead letters of release (runs of a minute that failed) and of push (such runs, and orders to call a webhook)',
      ),
    ),
  logHead: count.check(z.describe('Sequence of the latest change')),
  releases: z
    .array(PendingRelease)
    .check(z.describe('Those still to come, as the articles stand now, earliest first')),
  areReleasesCut: z.boolean().check(z.describe('Whether there may be later ones, which are left out')),
  casesOpen: count.check(z.describe('Those that cannot be read included')),
  takedowns: z.array(
    z.object({
      articleId: z.string(),
      headline: z.optional(z.string()),
      orderedAt: z.iso.datetime(),
      outstanding: z.array(z.string()),
      isOverdue: z
        .boolean()
        .check(
          z.describe('Whether the time has passed that the stage gives licensees to acknowledge a kill'),
        ),
    }),
  ),
  webhooks: z.array(
    z.object({
      id: z.string(),
      licenseeId: z.string(),
      status: z.enum(['active', 'paused', 'disabled']),
      behind: count.check(z.describe('Changes of the log after its cursor, whether they concern it or not')),
      failingSince: z.optional(z.iso.datetime()),
      owedSince: z
        .optional(z.iso.datetime())
        .check(z.describe('When the first change after its cursor was committed, if there is one')),
    }),
  ),
  exportedAt: z
    .optional(z.iso.datetime())
    .check(z.describe('The instant that the last whole export is of; absent if there was none')),
  agenciesSilent: count,
  silentAgencies: z.array(z.object({ agency: z.string(), lastSeenAt: z.iso.datetime() })),
  unreadable: z
    .array(z.object({ what: z.enum(['case', 'embargo', 'webhook']), name: z.string() }))
    .check(
      z.describe(
        'Stored items that cannot be read, by sort key: they wait until they are repaired, while everything else goes on',
      ),
    ),
  cost: CostEstimate,
})
export type Board = z.infer<typeof Board>
