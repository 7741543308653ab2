import * as z from 'zod/mini'

/** Environment of the authorize Lambda, read once at cold start. */
export const AuthorizeEnv = z.object({
  /** Name of the one DynamoDB table. */
  TABLE: z.string().check(z.minLength(1)),
})
export type AuthorizeEnv = z.infer<typeof AuthorizeEnv>
