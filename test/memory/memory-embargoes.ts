import type { Embargo, Embargoes } from '#ports'

export const memoryEmbargoes = (): Embargoes => {
  const held = new Map<string, Embargo>()
  const canonical = (embargo: Embargo): Embargo => ({
    ...embargo,
    releaseAt: new Date(embargo.releaseAt).toISOString(),
  })
  const keyOf = ({ releaseAt, articleId }: Embargo): string => `${releaseAt}#${articleId}`
  return {
    async put(embargo) {
      const next = canonical(embargo)
      const there = held.get(keyOf(next))
      if (there && there.orderKey >= next.orderKey) return 'stale'
      held.set(keyOf(next), next)
      return 'written'
    },
    dueBy: async (now, limit, last) => ({
      readable: [...held.keys()]
        .sort()
        .filter(key => !last || key > keyOf(canonical(last)))
        .flatMap(key => held.get(key) ?? [])
        .filter(embargo => embargo.releaseAt <= now.toISOString())
        .slice(0, limit)
        .map(embargo => ({ ...embargo })),
      unreadable: [],
    }),
    async remove(embargo) {
      const key = keyOf(canonical(embargo))
      if (held.get(key)?.orderKey === embargo.orderKey) held.delete(key)
    },
  }
}
