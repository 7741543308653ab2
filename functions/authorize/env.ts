import * as z from 'zod'

/** Environment of the authorize Lambda, read once at cold start. */
export const AuthorizeEnv = z.object({
  TABLE: z.string().min(1).describe('Name of the one DynamoDB table'),
})
export type AuthorizeEnv = z.infer<typeof AuthorizeEnv>
