import { expect, test } from 'vitest'
import type { Kill } from './gate.ts'
import type { Delivery, History, HistoryDrop } from './history.ts'
import { runHistory } from './run-history.ts'

const story = (fields: Partial<HistoryDrop>): HistoryDrop => ({
  article: 0,
  sourceVersion: undefined,
  kind: 'usable',
  until: 0,
  text: 0,
  ...fields,
})

const drops = [
  story({ kind: 'embargo', until: 2 }),
  story({ text: 1, kind: 'embargo', until: 2 }),
  story({ kind: 'kill' }),
]

const when = ['before', 'after'] as const
const kills: Kill[] = Array.from({ length: 12 }, (_, call) => when.map(each => ({ call, when: each }))).flat()

/** Nobody waits for anybody: processes run as their promises resolve. */
const order = {
  turn: async () => {},
  play: async (work: Promise<unknown>) => {
    await work
  },
}

const deliver = (drop: number, kill: Kill): Delivery => ({
  drop,
  kills: [kill],
  isAbandoned: true,
  skew: 0,
})

test.each(kills)(
  'the log stays correct when two writers and the release each die $when their call $call takes effect',
  async kill => {
    for (const other of kills) {
      const history: History = {
        drops,
        deliveries: [deliver(0, kill), deliver(1, other), deliver(2, kill)],
        releases: [
          { pause: 20, kill },
          { pause: 5, kill: other },
        ],
        ticks: [{ pause: 15 }],
        editors: [],
        readers: [{ limit: 2, pause: 2 }],
      }
      const played = await runHistory(history, order, ports => ports)
      expect(played.violations).toEqual([])
    }
  },
)
