import * as z from 'zod/mini'

/** Environment of the ingest Lambda, read once at cold start. */
export const IngestEnv = z.object({
  /** Name of the one DynamoDB table. */
  TABLE: z.string().check(z.minLength(1)),
  /** Bucket for articles too large for one table item. */
  TEXT_BUCKET: z.string().check(z.minLength(1)),
  /** URL of the queue of drops, which it reads. */
  DROPS_QUEUE: z.string().check(z.minLength(1)),
  /** URL of the queue of drops that were set aside, which it reads as well. */
  BACKLOG_QUEUE: z.string().check(z.minLength(1)),
  /** URL of the queue of wake-ups for push. */
  WAKE_QUEUE: z.string().check(z.minLength(1)),
})
export type IngestEnv = z.infer<typeof IngestEnv>
