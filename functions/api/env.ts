import * as z from 'zod/mini'

/** Environment of the api Lambda, read once at cold start. */
export const ApiEnv = z.object({
  /** Name of the one DynamoDB table. */
  TABLE: z.string().check(z.minLength(1)),
  /** Bucket for articles too large for one table item. */
  TEXT_BUCKET: z.string().check(z.minLength(1)),
})
export type ApiEnv = z.infer<typeof ApiEnv>
