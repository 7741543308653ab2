import { NoTextYet } from '#functions/ingest/orders/no-text-yet.ts'
import { checkEnd } from './check-end.ts'
import { createRest } from './create-rest.ts'
import { createRun } from './create-run.ts'
import { createDesk } from './desk.ts'
import { createGate, type Kill } from './gate.ts'
import type { Delivery, History, HistoryEdit } from './history.ts'
import type { Played } from './played.ts'
import { createReader } from './reader.ts'
import { createScene, type Fault } from './scene.ts'
import { toArticle, toDrop } from './to-drop.ts'
import type { TurnOrder } from './turn-order.ts'

/**
 * Plays a history: all deliveries, releases, ticks, edits and readers concurrently, with their store calls in
 * the given order. Then the dead letters are delivered again, the edits that died are repeated, the last
 * embargoes end, and everything is checked against what must have resulted.
 */
export const runHistory = async (
  { drops, deliveries, releases, ticks, readers, editors }: History,
  { turn, play }: TurnOrder,
  fault: Fault,
): Promise<Played> => {
  const scene = createScene(fault)
  const played: Played = { violations: [], kills: 0, calls: 0 }
  for (const [index, drop] of drops.entries())
    scene.drops.add(toDrop(index), new TextEncoder().encode(JSON.stringify(toArticle(drop))))

  const run = createRun(turn, played, { isExpected: error => error instanceof NoTextYet })
  const rest = createRest(turn)
  const ingest = (drop: number, kill: Kill | undefined, skew: number) =>
    run(kill, gate => scene.ingest(gate, skew)(toDrop(drop)))
  const release = (kill: Kill | undefined) => run(kill, gate => scene.release(gate)())
  const deliver = async ({ drop, kills, isAbandoned, skew }: Delivery): Promise<void> => {
    for (const kill of kills) if (await ingest(drop, kill, skew)) return
    if (!isAbandoned) await ingest(drop, undefined, skew)
  }
  const releaseEachTime = async (): Promise<void> => {
    for (const { pause, kill } of releases) {
      await rest(pause)
      await release(kill)
    }
  }
  const tick = async (): Promise<void> => {
    for (const { pause } of ticks) {
      await rest(pause)
      scene.clock.advance(3)
    }
  }
  const desk = createDesk()
  const editEach = async (edits: HistoryEdit[]): Promise<void> => {
    for (const edit of edits) {
      await rest(edit.pause)
      await desk.edit(edit, work => run(edit.kill, gate => work(scene.edit(gate))))
    }
  }
  const subscribers = readers.map(({ limit, pause }) => {
    const reader = createReader(scene, createGate(turn, undefined), limit, played.violations)
    return { reader, pause }
  })
  const subscribe = async ({ reader, pause }: (typeof subscribers)[number]): Promise<void> => {
    for (let page = 0; page < 5; page += 1) {
      await rest(pause)
      await reader.turnPage()
    }
  }

  await play(
    Promise.all([
      ...deliveries.map(deliver),
      releaseEachTime(),
      tick(),
      ...editors.map(editEach),
      ...subscribers.map(subscribe),
    ]),
  )
  scene.clock.advance(60)
  await play(Promise.all(drops.map((_, drop) => ingest(drop, undefined, 0))))
  // A hold that waited for a text with the same words comes once more.
  for (const [drop] of drops.entries()) await play(ingest(drop, undefined, 0))
  await play(desk.editAgain(work => run(undefined, gate => work(scene.edit(gate)))))
  await play(release(undefined))
  await play(Promise.all(subscribers.map(({ reader }) => reader.catchUp())))
  const told = subscribers.map(({ reader }) => reader.seen)
  played.violations.push(...(await checkEnd(scene, desk, drops, told)))
  return played
}
