import * as z from 'zod/mini'

/** Environment of the push Lambda, read once at cold start. */
export const PushEnv = z.object({
  /** Name of the one DynamoDB table. */
  TABLE: z.string().check(z.minLength(1)),
  /** Bucket for articles too large for one table item. */
  TEXT_BUCKET: z.string().check(z.minLength(1)),
  /** URL of the queue of orders to push. */
  PUSH_QUEUE: z.string().check(z.minLength(1)),
})
export type PushEnv = z.infer<typeof PushEnv>
