import * as z from 'zod/mini'

/** Environment of the wake Lambda, read once at cold start. */
export const WakeEnv = z.object({
  /** Name of the one DynamoDB table. */
  TABLE: z.string().check(z.minLength(1)),
  /** URL of the queue of orders to push. */
  PUSH_QUEUE: z.string().check(z.minLength(1)),
})
export type WakeEnv = z.infer<typeof WakeEnv>
