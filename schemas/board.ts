import * as z from 'zod/mini'

const count = z.int().check(z.gte(0))

/** What waits in a queue, nearly: SQS counts so. */
export const QueueState = z.object({
  waiting: count.check(z.describe('Messages that can be received now')),
  inFlight: count.check(z.describe('Messages that are being worked on')),
})
export type QueueState = z.infer<typeof QueueState>

/** Drops of one minute. */
export const BoardMinute = z.object({
  at: z.iso.datetime().check(z.describe('Start of the minute')),
  accepted: count,
  partial: count,
  rejected: count,
})
export type BoardMinute = z.infer<typeof BoardMinute>

/**
 * Answer of `GET /v1/desk/board`: how Wiredesk does now. Figures that CloudWatch counts as well have its metrics' names, with a small first
 * letter.
 */
export const Board = z.object({
  at: z.iso.datetime(),
  minutes: z.array(BoardMinute).check(z.describe('The last hour, minute by minute, oldest first')),
  isCut: z.boolean().check(z.describe('More drops came in the hour than are looked through')),
  dropsIngested: count.check(z.describe('In the last hour')),
  dropsRejected: count.check(z.describe('In the last hour')),
  dropMilliseconds: z
    .optional(z.object({ median: z.number(), max: z.number() }))
    .check(z.describe('From the drop to its receipt, in the last hour')),
  drops: QueueState,
  deadLetters: QueueState,
  logHead: count.check(z.describe('Sequence of the latest change')),
  releases: z
    .array(z.object({ articleId: z.string(), releaseAt: z.iso.datetime() }))
    .check(z.describe('Embargoes and ends of availability to come, earliest first')),
  casesOpen: count,
  takedowns: z.array(
    z.object({ articleId: z.string(), orderedAt: z.iso.datetime(), outstanding: z.array(z.string()) }),
  ),
  webhooks: z.array(
    z.object({
      id: z.string(),
      licenseeId: z.string(),
      status: z.enum(['active', 'paused', 'disabled']),
      behind: count.check(z.describe('Changes of the log after its cursor, whether they concern it or not')),
      failingSince: z.optional(z.iso.datetime()),
    }),
  ),
  silentAgencies: z.array(z.object({ agency: z.string(), lastSeenAt: z.iso.datetime() })),
})
export type Board = z.infer<typeof Board>
