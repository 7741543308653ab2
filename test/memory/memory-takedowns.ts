import type { Takedowns } from '#ports'
import type { Acknowledgement, Takedown } from '#schemas/license/takedown.ts'

export const memoryTakedowns = (): Takedowns => {
  const takedowns = new Map<string, Takedown>()
  const open = new Map<string, Takedown>()
  const acknowledgements = new Map<string, Acknowledgement>()
  const nameOf = ({ orderedAt, articleId }: Takedown): string =>
    `${new Date(orderedAt).toISOString()}#${articleId}`
  return {
    async order(takedown) {
      open.set(nameOf(takedown), { ...takedown })
      const there = takedowns.get(takedown.articleId)
      if (!there || there.orderKey < takedown.orderKey) takedowns.set(takedown.articleId, { ...takedown })
    },
    openBefore: async (instant, limit, last) => ({
      readable: [...open.keys()]
        .sort()
        .filter(key => key < instant.toISOString() && (!last || key > nameOf(last)))
        .slice(0, limit)
        .flatMap(key => structuredClone(open.get(key)) ?? []),
      unreadable: [],
    }),
    async settle(takedown) {
      open.delete(nameOf(takedown))
    },
    open: async () => [...open.keys()].sort().flatMap(key => structuredClone(open.get(key)) ?? []),
    all: async () => [...takedowns.keys()].sort().flatMap(id => structuredClone(takedowns.get(id)) ?? []),
    async acknowledge(acknowledgement) {
      const { articleId, licenseeId, version } = acknowledgement
      const name = [articleId, licenseeId, version].join(' ')
      const first = acknowledgements.get(name) ?? { ...acknowledgement }
      acknowledgements.set(name, first)
      return { ...first }
    },
    acknowledgementsOf: async articleId =>
      [...acknowledgements.values()].filter(acknowledgement => acknowledgement.articleId === articleId),
  }
}
