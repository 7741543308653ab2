import * as z from 'zod'

/** Environment of the release Lambda, read once at cold start. */
export const ReleaseEnv = z.object({
  TABLE: z.string().min(1).describe('Name of the one DynamoDB table'),
  TEXT_BUCKET: z.string().min(1).describe('Bucket for articles too large for one table item'),
})
export type ReleaseEnv = z.infer<typeof ReleaseEnv>
