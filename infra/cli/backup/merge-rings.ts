import type { AccessKey } from '#schemas/keys/access-key.ts'
import type { KeyRing } from '#schemas/keys/key-ring.ts'

/**
 * An exported key ring with the keys that the ring in the table has besides: those of a deployment that found no
 * table open something too, and only what is on a ring can be listed and revoked. A key that one of the two calls
 * revoked is revoked.
 */
export const mergeRings = (exported: KeyRing, found: KeyRing | undefined): KeyRing => {
  const keys = new Map<string, AccessKey>()
  for (const key of [...exported.keys, ...(found?.keys ?? [])]) {
    const known = keys.get(key.sha256)
    keys.set(key.sha256, known?.revokedAt ? known : key)
  }
  const merged = [...keys.values()].sort((one, other) => one.createdAt.localeCompare(other.createdAt))
  return {
    ...exported,
    keys: [...merged.filter(({ revokedAt }) => revokedAt), ...merged.filter(({ revokedAt }) => !revokedAt)],
    lock: (found?.lock ?? 0) + 1,
  }
}
