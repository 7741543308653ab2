import type { Run } from '#test/model/create-run.ts'
import type { Kill } from '#test/model/gate.ts'
import type { History } from './history.ts'
import type { Newsroom } from './open-newsroom.ts'
import { toDrop, toNoticeDrop } from './to-drop.ts'

/** The deliveries of drops and notices, and which of them some ingest process lived to finish. */
export const createDeliveries = (newsroom: Newsroom, run: Run, rest: (pause: number) => Promise<void>) => {
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
  return {
    acknowledged,
    noticed,
    ingest,
    notify,
    deliver: async ({ drop, kills, isAbandoned, skewMs }: History['deliveries'][number]) => {
      for (const kill of kills) if (await ingest(drop, kill, skewMs)) return
      if (!isAbandoned) await ingest(drop, undefined, skewMs)
    },
    giveNotice: async ({ pause, kills }: History['notices'][number], notice: number) => {
      await rest(pause)
      for (const kill of kills) if (await notify(notice, kill)) return
      await notify(notice, undefined)
    },
  }
}
