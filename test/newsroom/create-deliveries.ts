import { createTurns } from '#chain/create-turns.ts'
import type { Run } from '#test/model/create-run.ts'
import type { Kill } from '#test/model/gate.ts'
import type { History } from './history.ts'
import type { Newsroom } from './open-newsroom.ts'
import { toDrop, toNoticeDrop } from './to-drop.ts'

/** The deliveries of drops and notices, and which of them some ingest process lived to finish. */
export const createDeliveries = (
  newsroom: Newsroom,
  { drops, notices }: History,
  run: Run,
  rest: (pause: number) => Promise<void>,
) => {
  const [acknowledged, noticed] = [new Set<number>(), new Set<number>()]
  const ingest = async (drop: number, kill: Kill | undefined, skewMs: number): Promise<boolean> => {
    const lived = await run(kill, gate => newsroom.ingest(gate, skewMs)(toDrop(drop)))
    if (lived) acknowledged.add(drop)
    return lived
  }
  const notify = async (notice: number, kill: Kill | undefined): Promise<boolean> => {
    const lived = await run(kill, gate => newsroom.ingest(gate, 0)(toNoticeDrop(notice)))
    if (lived) noticed.add(notice)
    return lived
  }
  const takeBatch = async (messages: readonly number[], kill: Kill | undefined): Promise<void> => {
    await run(kill, async gate => {
      const ingestDrop = newsroom.ingest(gate, 0)
      const known = messages.filter(message => message < drops.length + notices.length)
      const places = known.map(createTurns())
      const taken = known.map(async (message, at) => {
        const notice = message - drops.length
        try {
          await ingestDrop(notice < 0 ? toDrop(message) : toNoticeDrop(notice), places[at])
          if (notice < 0) acknowledged.add(message)
          else noticed.add(notice)
        } finally {
          places[at]?.end()
        }
      })
      await Promise.allSettled(taken)
      await Promise.all(taken)
    })
  }
  return {
    acknowledged,
    noticed,
    ingest,
    notify,
    deliver: async ({ drop, kills, isAbandoned, skewMs }: History['deliveries'][number]) => {
      for (const kill of kills) if (await ingest(drop, kill, skewMs)) return
      if (!isAbandoned) await ingest(drop, undefined, skewMs)
    },
    giveBatch: async ({ pause, kill, messages }: History['batches'][number]) => {
      await rest(pause)
      await takeBatch(messages, kill)
    },
    giveNotice: async ({ pause, kills }: History['notices'][number], notice: number) => {
      await rest(pause)
      for (const kill of kills) if (await notify(notice, kill)) return
      await notify(notice, undefined)
    },
  }
}
