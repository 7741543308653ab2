import * as z from 'zod/mini'

/** Environment of the desk Lambda, read once at cold start. */
export const DeskEnv = z.object({
  /** Name of the one DynamoDB table. */
  TABLE: z.string().check(z.minLength(1)),
  /** Bucket for articles too large for one table item. */
  TEXT_BUCKET: z.string().check(z.minLength(1)),
  /** Bucket drops are uploaded to. */
  DROPS_BUCKET: z.string().check(z.minLength(1)),
  /** URL of the queue of drops. */
  DROPS_QUEUE: z.string().check(z.minLength(1)),
  /** CloudWatch's name for that queue. */
  DROPS_QUEUE_NAME: z.string().check(z.minLength(1)),
  /** URL of the queue of drops that were set aside. */
  BACKLOG_QUEUE: z.string().check(z.minLength(1)),
  /** CloudWatch's name for that queue. */
  BACKLOG_QUEUE_NAME: z.string().check(z.minLength(1)),
  /** URL of the queue of their dead letters. */
  DEAD_LETTERS: z.string().check(z.minLength(1)),
  /** URL of the queue of release's dead letters. */
  RELEASE_DEAD_LETTERS: z.string().check(z.minLength(1)),
  /** URL of the queue of push's dead letters. */
  PUSH_DEAD_LETTERS: z.string().check(z.minLength(1)),
  /** How many minutes licensees have to acknowledge a kill. */
  TAKEDOWN_MINUTES: z.coerce.number().check(z.gte(1)),
  /** URL of the queue of wake-ups for push. */
  WAKE_QUEUE: z.string().check(z.minLength(1)),
  /** CloudWatch's name for the API. */
  API_NAME: z.string().check(z.minLength(1)),
  /** Name of the Lambda that calls webhooks. */
  PUSH_FUNCTION: z.string().check(z.minLength(1)),
})
export type DeskEnv = z.infer<typeof DeskEnv>
