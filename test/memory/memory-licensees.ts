import type { Licensees } from '#ports'
import type { Licensee } from '#schemas/licensee.ts'

export const memoryLicensees = (): Licensees => {
  const licensees = new Map<string, Licensee>()
  return {
    find: async id => structuredClone(licensees.get(id)),
    async put(licensee) {
      licensees.set(licensee.id, structuredClone(licensee))
    },
    async add(licensee) {
      if (licensees.has(licensee.id)) return 'stale'
      licensees.set(licensee.id, structuredClone(licensee))
      return 'written'
    },
    async change({ lock, ...next }) {
      const before = licensees.get(next.id)
      if (!before || before.lock !== lock) return 'stale'
      licensees.set(next.id, structuredClone({ ...next, lock: (lock ?? 0) + 1 }))
      return 'written'
    },
    list: async () =>
      [...licensees.values()]
        .map(({ id, name }) => ({ id, name }))
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
  }
}
