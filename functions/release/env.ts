import * as z from 'zod'

/** Environment of the release Lambda, read once at cold start. */
export const ReleaseEnv = z.object({
  TABLE: z.string().min(1).describe('Name of the one DynamoDB table'),
  TAKEDOWN_MINUTES: z.coerce.number().min(1).describe('Minutes that licensees have to acknowledge a kill'),
  TEXT_BUCKET: z.string().min(1).describe('Bucket for articles too large for one table item'),
  WAKE_QUEUE: z.string().min(1).describe('URL of the queue of wake-ups for push'),
})
export type ReleaseEnv = z.infer<typeof ReleaseEnv>
