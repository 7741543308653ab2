import * as z from 'zod/mini'

/** Environment of the release Lambda, read once at cold start. */
export const ReleaseEnv = z.object({
  TABLE: z.string().check(z.minLength(1), z.describe('Name of the one DynamoDB table')),
  TAKEDOWN_MINUTES: z.coerce
    .number()
    .check(z.gte(1), z.describe('Minutes that licensees have to acknowledge a kill')),
  TEXT_BUCKET: z
    .string()
    .check(z.minLength(1), z.describe('Bucket for articles too large for one table item')),
  WAKE_QUEUE: z.string().check(z.minLength(1), z.describe('URL of the queue of wake-ups for push')),
})
export type ReleaseEnv = z.infer<typeof ReleaseEnv>
