import * as z from 'zod/mini'
import { AccessKey } from './access-key.ts'

/**
 * The keys a licensee was given, oldest first. `lock` grows by one with each write and guards against
 * concurrent ones.
 */
export const KeyRing = z.object({
  licenseeId: z.string(),
  keys: z.array(AccessKey),
  lock: z.int().check(z.gte(1)),
})
export type KeyRing = z.infer<typeof KeyRing>
