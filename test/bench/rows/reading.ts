import { MOST_GROWTH, measureGrowth } from '../measure-growth.ts'
import { MOST_MEMORY, measureMemory } from '../measure-memory.ts'
import type { Row } from '../row.ts'

export const reading: Row = {
  name: 'limits',
  title: 'Limits of reading: what twice the length costs, and what a drop of 10 MiB holds in memory',
  async measure({ share }) {
    const memory = share === 1 ? await measureMemory() : []
    const growth = share === 1 ? await measureGrowth() : []
    return {
      figures: [
        ...growth.slice(0, 8).map(({ name, time, ratio }) => ({
          name: `twice of ${name}`,
          value: `${ratio.toFixed(2)}x of ${time.toFixed(0)} ms`,
          goal: `at most ${MOST_GROWTH}x`,
        })),
        ...memory.map(({ name, megabytes }) => ({
          name: `10 MiB of ${name}`,
          value: `${megabytes.toFixed(0)} MiB`,
          goal: `at most ${MOST_MEMORY} MiB`,
        })),
      ],
      note: 'Measured by the whole benchmark alone.',
    }
  },
}
