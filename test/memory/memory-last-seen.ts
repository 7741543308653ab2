import type { LastSeen } from '#ports'
import type { Seen } from '#schemas/license/seen.ts'

export const memoryLastSeen = (): LastSeen => {
  const licensees = new Map<string, Map<string, Seen>>()
  return {
    async note(licenseeId, seen) {
      const own = licensees.get(licenseeId) ?? new Map<string, Seen>()
      licensees.set(licenseeId, own)
      if ((own.get(seen.what)?.at ?? '') < seen.at) own.set(seen.what, { ...seen })
    },
    of: async licenseeId =>
      structuredClone(
        [...(licensees.get(licenseeId)?.values() ?? [])].sort((one, other) =>
          one.what < other.what ? -1 : 1,
        ),
      ),
  }
}
