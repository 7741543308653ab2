import type { AccessKeys } from '#ports'
import type { AccessKey } from '#schemas/keys/access-key.ts'
import type { KeyRing } from '#schemas/keys/key-ring.ts'

export const memoryAccessKeys = (): AccessKeys => {
  const keys = new Map<string, AccessKey>()
  const rings = new Map<string, KeyRing>()
  return {
    find: async sha256 => structuredClone(keys.get(sha256)),
    async put(key) {
      if (keys.get(key.sha256)?.revokedAt === undefined) keys.set(key.sha256, structuredClone(key))
    },
    ringOf: async licenseeId => structuredClone(rings.get(licenseeId)),
    async writeRing(next) {
      const lock = rings.get(next.licenseeId)?.lock ?? 0
      if (lock !== next.lock - 1) return 'stale'
      rings.set(next.licenseeId, structuredClone(next))
      return 'written'
    },
  }
}
