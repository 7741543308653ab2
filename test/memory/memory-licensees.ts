import type { Licensees } from '#ports'
import type { Licensee } from '#schemas/licensee.ts'

export const memoryLicensees = (): Licensees => {
  const licensees = new Map<string, Licensee>()
  return {
    find: async id => structuredClone(licensees.get(id)),
    async put(licensee) {
      licensees.set(licensee.id, structuredClone(licensee))
    },
  }
}
