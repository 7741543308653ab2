import * as z from 'zod/mini'
import { AccessKey } from './access-key.ts'

/**
 * The keys a licensee was given, or all editors or all operators: revoked ones first, each group from the
 * oldest on. `lock` grows by one with each write and guards against concurrent ones.
 */
export const KeyRing = z.object({
  licenseeId: z.string().check(z.describe('Or "@editor", or "@operator"')),
  keys: z.array(AccessKey),
  lock: z.int().check(z.gte(1)),
})
export type KeyRing = z.infer<typeof KeyRing>
