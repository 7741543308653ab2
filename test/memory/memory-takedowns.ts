import type { Takedowns } from '#ports'
import type { Acknowledgement, Takedown } from '#schemas/takedown.ts'

export const memoryTakedowns = (): Takedowns => {
  const takedowns = new Map<string, Takedown>()
  const open = new Map<string, Takedown>()
  const acknowledgements = new Map<string, Acknowledgement>()
  return {
    async order(takedown) {
      open.set(`${new Date(takedown.orderedAt).toISOString()}#${takedown.articleId}`, { ...takedown })
      const there = takedowns.get(takedown.articleId)
      if (!there || there.orderKey < takedown.orderKey) takedowns.set(takedown.articleId, { ...takedown })
    },
    openBefore: async (instant, limit) =>
      [...open.keys()]
        .sort()
        .filter(key => key < instant.toISOString())
        .slice(0, limit)
        .flatMap(key => structuredClone(open.get(key)) ?? []),
    async settle({ orderedAt, articleId }) {
      open.delete(`${new Date(orderedAt).toISOString()}#${articleId}`)
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
