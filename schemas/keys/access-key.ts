import * as z from 'zod/mini'
import { PersonName } from '#schemas/person-name.ts'

/** What a key may do. */
export const Scope = z.enum(['licensee', 'editor', 'operator'])
export type Scope = z.infer<typeof Scope>

/** The scopes of people at the desk, whose keys are made for them by name. */
export const DeskScope = z.enum(['operator', 'editor'])
export type DeskScope = z.infer<typeof DeskScope>

/** An API key as stored: never the key itself, only its SHA-256. */
export const AccessKey = z.object({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  scope: Scope,
  licenseeId: z.optional(z.string()).check(z.describe('Whose key it is, if the scope is `licensee`')),
  person: z
    .optional(PersonName)
    .check(z.describe("Whose key it is, if it is an editor's or operator's; absent if several share it")),
  last4: z
    .optional(z.string().check(z.length(4)))
    .check(z.describe('The last characters of the key, by which people can tell it apart')),
  createdAt: z.iso.datetime(),
  revokedAt: z.optional(z.iso.datetime()),
})
export type AccessKey = z.infer<typeof AccessKey>
