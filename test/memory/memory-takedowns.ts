import type { Takedowns } from '#ports'
import type { Acknowledgement, Takedown } from '#schemas/takedown.ts'

export const memoryTakedowns = (): Takedowns => {
  const takedowns = new Map<string, Takedown>()
  const acknowledgements = new Map<string, Acknowledgement>()
  return {
    async order(takedown) {
      const there = takedowns.get(takedown.articleId)
      if (!there || there.orderKey < takedown.orderKey) takedowns.set(takedown.articleId, { ...takedown })
    },
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
