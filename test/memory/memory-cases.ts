import type { Cases, ClosedCases } from '#ports'
import type { Case } from '#schemas/desk/case.ts'

export const memoryCases = (): Cases & ClosedCases => {
  const cases = new Map<string, Case>()
  return {
    async open(opened) {
      if (cases.has(opened.id)) return 'present'
      cases.set(opened.id, structuredClone(opened))
      return 'opened'
    },
    find: async id => structuredClone(cases.get(id)),
    listOpen: async () =>
      structuredClone(
        [...cases.values()]
          .filter(({ status }) => status === 'open')
          .sort((one, other) => (one.id < other.id ? 1 : -1)),
      ),
    listUnreadable: async () => [],
    countOpen: async () => [...cases.values()].filter(({ status }) => status === 'open').length,
    of: async (day: string) =>
      structuredClone(
        [...cases.values()]
          .filter(({ id, status }) => status === 'closed' && id.startsWith(day.replaceAll('-', '')))
          .sort((one, other) => (one.id < other.id ? -1 : 1)),
      ),
    async close(closed) {
      if (cases.get(closed.id)?.status !== 'closed') cases.set(closed.id, structuredClone(closed))
    },
  }
}
