import type { AccessKeys } from '#ports'
import type { AccessKey } from '#schemas/access-key.ts'

export const memoryAccessKeys = (): AccessKeys => {
  const keys = new Map<string, AccessKey>()
  return {
    find: async sha256 => structuredClone(keys.get(sha256)),
    async put(key) {
      keys.set(key.sha256, structuredClone(key))
    },
  }
}
