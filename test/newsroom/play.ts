import { NoTextYet } from '#functions/ingest/no-text-yet.ts'
import { memoryPorts, type StorePorts } from '#test/memory/memory-ports.ts'
import { createRest } from '#test/model/create-rest.ts'
import { createRun } from '#test/model/create-run.ts'
import { createGate, type Kill } from '#test/model/gate.ts'
import type { Order, Played } from '#test/model/run-history.ts'
import { checkEnd } from './check-end.ts'
import { checkMessages } from './check-messages.ts'
import { createDesk } from './create-desk.ts'
import type { History } from './history.ts'
import { openNewsroom } from './open-newsroom.ts'
import { openPushers } from './open-pushers.ts'
import { createReader } from './reader.ts'
import { INSTANTS, toDrop, toNoticeDrop } from './to-drop.ts'
import { createWatch } from './watch.ts'

/** How long a Lambda lives at most, ms: the longest timeout of the template. */
const MOST_LIFE_MS = 90_000

/**
 * Plays a history: deliveries, releases, the clock and licensees all at once, in the order that is given to their store calls. Then the
 * dead letters come again, all instants pass, and what is left is held to what the drops say.
 */
export const play = async (
  history: History,
  { turn, play: until }: Order,
  store: StorePorts = memoryPorts(),
): Promise<Played> => {
  const newsroom = await openNewsroom(store, history)
  const played: Played = { violations: [], kills: 0, calls: 0 }
  const [acknowledged, noticed] = [new Set<number>(), new Set<number>()]
  const outlives = () => newsroom.outlives(MOST_LIFE_MS)
  const run = createRun(turn, played, { outlives, isExpected: error => error instanceof NoTextYet })
  const rest = createRest(turn)
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
  const desk = createDesk(newsroom, history, run)
  const watcher = createWatch(newsroom, history, { acknowledged, noticed, desk }, played.violations)
  const { watch, given } = watcher
  const release = (kill: Kill | undefined) => run(kill, gate => newsroom.release(gate)())
  const pushers = await openPushers(newsroom, history, watcher, played.violations, run)
  const pushEach = async ({ pause, begin }: (typeof pushers.runs)[number]) => {
    await rest(pause)
    await begin()
  }

  const deliver = async ({ drop, kills, isAbandoned, skewMs }: History['deliveries'][number]) => {
    for (const kill of kills) if (await ingest(drop, kill, skewMs)) return
    if (!isAbandoned) await ingest(drop, undefined, skewMs)
  }
  const giveNotice = async ({ pause, kills }: History['notices'][number], notice: number) => {
    await rest(pause)
    for (const kill of kills) if (await notify(notice, kill)) return
    await notify(notice, undefined)
  }
  const decide = async () => {
    for (const decision of history.decisions) {
      await rest(decision.pause)
      await desk.decide(decision)
    }
  }
  const releaseEachTime = async () => {
    for (const { pause, kill } of history.releases) {
      await rest(pause)
      await release(kill)
    }
  }
  const tick = async () => {
    for (const { pause, instant, stepMs } of history.ticks) {
      await rest(pause)
      newsroom.moveTo((INSTANTS[instant] ?? 0) + stepMs)
    }
  }
  const readers = history.readers.map(each => ({
    pause: each.pause,
    reader: createReader(newsroom, () => createGate(turn, undefined, outlives()), each, watch),
  }))
  const poll = async ({ pause, reader }: (typeof readers)[number]) => {
    for (let time = 0; time < 4; time += 1) {
      await rest(pause)
      await reader.turn()
    }
  }

  await until(
    Promise.all([
      ...history.deliveries.map(deliver),
      ...history.notices.map(giveNotice),
      decide(),
      releaseEachTime(),
      tick(),
      ...readers.map(poll),
      ...pushers.runs.map(pushEach),
    ]),
  )
  newsroom.moveTo(Math.max(...INSTANTS) + 120_000)
  await until(Promise.all(history.drops.map((_, drop) => ingest(drop, undefined, 0))))
  await until(Promise.all(history.notices.map((_, notice) => notify(notice, undefined))))
  await until(release(undefined))
  await until(Promise.all(readers.map(({ reader }) => reader.catchUp())))
  await until(pushers.catchUp())
  const onlookers = readers.map(({ reader }) => reader)
  const free = createGate(async () => {}, undefined)
  const wrong = await checkEnd(newsroom, history, desk, onlookers, given, async ({ licensee }, id) => {
    const { status, article } = await newsroom.api(free, 0).article(licensee, id)
    return { status, ...(article && { headline: article.headline, version: article.version }) }
  })
  for (const endpoint of pushers.endpoints) {
    const { changes } = await newsroom.api(free, 0).feed(endpoint.licensee, undefined, 200)
    wrong.push(...checkMessages(endpoint, changes, given))
  }
  played.violations.push(...wrong)
  return played
}
