import * as z from 'zod/mini'

/** Environment of the release Lambda, read once at cold start. */
export const ReleaseEnv = z.object({
  /** Name of the one DynamoDB table. */
  TABLE: z.string().check(z.minLength(1)),
  /** Minutes that licensees have to acknowledge a kill. */
  TAKEDOWN_MINUTES: z.coerce.number().check(z.gte(1)),
  /** Bucket for articles too large for one table item. */
  TEXT_BUCKET: z.string().check(z.minLength(1)),
  /** URL of the queue of wake-ups for push. */
  WAKE_QUEUE: z.string().check(z.minLength(1)),
})
export type ReleaseEnv = z.infer<typeof ReleaseEnv>
