import { NoTextYet } from '#functions/ingest/orders/no-text-yet.ts'
import { createRest } from '#test/model/create-rest.ts'
import { createRun } from '#test/model/create-run.ts'
import type { Kill } from '#test/model/gate.ts'
import type { Played } from '#test/model/played.ts'
import type { TurnOrder } from '#test/model/turn-order.ts'
import { checkRoom } from './check-room.ts'
import type { History } from './history.ts'
import { openRoom } from './open-room.ts'

/** More than a message that waits for others has to come again. */
const MOST_ROUNDS = 5

/**
 * Plays a history: deliveries and orders concurrently, with their store calls in the given order. Then what did not live to its end comes
 * again, and only that, and what is out is checked.
 */
export const play = async (history: History, { turn, play: until }: TurnOrder): Promise<Played> => {
  const room = openRoom(history)
  const played: Played = { violations: [], kills: 0, calls: 0 }
  const run = createRun(turn, played, { isExpected: error => error instanceof NoTextYet })
  const rest = createRest(turn)
  const acknowledged = new Set<number>()
  /** The drops whose text was there as the last run of another began. */
  const before = new Map<number, ReadonlySet<number>>()
  const ingest = async (drop: number, kill: Kill | undefined): Promise<boolean> => {
    const stored = await room.stored()
    const lived = await run(kill, gate => room.ingest(gate, drop))
    if (lived) acknowledged.add(drop)
    if (lived) before.set(drop, stored)
    return lived
  }
  const ordered = new Set<number>()
  const order = async (index: number, kill: Kill | undefined): Promise<void> => {
    const each = history.orders[index]
    if (each && (await run(kill, gate => room.order(gate, each)))) ordered.add(index)
  }
  await until(
    Promise.all([
      ...history.deliveries.map(async ({ drop, pause, kills, isAbandoned }) => {
        await rest(pause)
        for (const kill of kills) if (await ingest(drop, kill)) return
        if (!isAbandoned) await ingest(drop, undefined)
      }),
      ...history.orders.map(async ({ pause, kill }, index) => {
        await rest(pause)
        await order(index, kill)
      }),
    ]),
  )
  for (const [index] of history.orders.entries())
    if (!ordered.has(index)) await until(order(index, undefined))
  for (let round = 0; round < MOST_ROUNDS && acknowledged.size < history.drops.length; round += 1)
    for (const [drop] of history.drops.entries())
      if (!acknowledged.has(drop)) await until(ingest(drop, undefined))
  if (acknowledged.size < history.drops.length) played.violations.push('a drop never came to rest')
  room.pass()
  await until(run(undefined, room.release))
  played.violations.push(...(await checkRoom(room, history, before)))
  return played
}
