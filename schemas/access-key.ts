import * as z from 'zod'

/** What a key may do. */
export const Scope = z.enum(['licensee', 'editor', 'operator'])
export type Scope = z.infer<typeof Scope>

/** An API key as it is stored: never the key itself, only its SHA-256. */
export const AccessKey = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  scope: Scope,
  licenseeId: z.string().optional().describe('Whose key it is, where the scope is `licensee`'),
  last4: z.string().length(4).optional().describe('How the key ends, for people to tell it by'),
  createdAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().optional(),
})
export type AccessKey = z.infer<typeof AccessKey>
