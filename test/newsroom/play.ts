import { NoTextYet } from '#functions/ingest/orders/no-text-yet.ts'
import { memoryPorts, type StorePorts } from '#test/memory/memory-ports.ts'
import { createRest } from '#test/model/create-rest.ts'
import { createRun } from '#test/model/create-run.ts'
import { createGate, type Kill } from '#test/model/gate.ts'
import type { Played } from '#test/model/played.ts'
import type { TurnOrder } from '#test/model/turn-order.ts'
import { checkEnd } from './check-end.ts'
import { checkMessages } from './check-messages.ts'
import { createDeliveries } from './create-deliveries.ts'
import { createDesk } from './create-desk.ts'
import type { History } from './history.ts'
import { openNewsroom } from './open-newsroom.ts'
import { openPushers } from './open-pushers.ts'
import { createReader } from './reader.ts'
import { INSTANTS } from './to-drop.ts'
import { createWatch } from './watch.ts'

/** The longest a Lambda lives, in ms: the longest timeout of the template. */
const MOST_LIFE_MS = 90_000
/** How often a licensee polls while everything is going on. */
const POLLS = 4

/**
 * Plays a history: deliveries, releases, the clock and licensees concurrently, with their store calls in the
 * given order. Then the dead letters come again, all instants pass, and the result is checked against what
 * the drops say.
 */
export const play = async (
  history: History,
  { turn, play: until }: TurnOrder,
  store: StorePorts = memoryPorts(),
): Promise<Played> => {
  const newsroom = await openNewsroom(store, history)
  const played: Played = { violations: [], kills: 0, calls: 0 }
  const outlives = () => newsroom.outlives(MOST_LIFE_MS)
  const run = createRun(turn, played, { outlives, isExpected: error => error instanceof NoTextYet })
  const rest = createRest(turn)
  const oneByOne = async <T extends { pause: number }>(
    all: readonly T[],
    act: (one: T) => Promise<unknown>,
  ) => {
    for (const one of all) {
      await rest(one.pause)
      await act(one)
    }
  }
  const deliveries = createDeliveries(newsroom, history, run, rest)
  const { ingest, notify, acknowledged, noticed } = deliveries
  const desk = createDesk(newsroom, history, run)
  const watcher = createWatch(newsroom, history, { acknowledged, noticed, desk }, played.violations)
  const { watch, given } = watcher
  const release = (kill: Kill | undefined) => run(kill, gate => newsroom.release(gate)())
  const pushers = await openPushers(newsroom, history, watcher, played.violations, run)
  const readers = history.readers.map(each => ({
    pause: each.pause,
    reader: createReader(newsroom, () => createGate(turn, undefined, outlives()), each, watch),
  }))

  await until(
    Promise.all([
      ...history.deliveries.map(deliveries.deliver),
      ...history.batches.map(deliveries.giveBatch),
      ...history.notices.map(deliveries.giveNotice),
      oneByOne(history.decisions, desk.decide),
      oneByOne(history.releases, ({ kill }) => release(kill)),
      oneByOne(history.ticks, async ({ instant, stepMs }) =>
        newsroom.moveTo((INSTANTS[instant] ?? 0) + stepMs),
      ),
      ...readers.map(({ pause, reader }) => oneByOne(Array(POLLS).fill({ pause }), reader.turn)),
      ...pushers.runs.map(each => oneByOne([each], each.begin)),
    ]),
  )
  newsroom.moveTo(Math.max(...INSTANTS) + 120_000)
  await until(Promise.all(history.drops.map((_, drop) => ingest(drop, undefined, 0))))
  await until(Promise.all(history.notices.map((_, notice) => notify(notice, undefined))))
  await until(release(undefined))
  await until(Promise.all(readers.map(({ reader }) => reader.catchUp())))
  await until(pushers.catchUp())
  const onlookers = readers.map(({ reader }) => reader)
  const free = newsroom.api(
    createGate(async () => {}, undefined),
    0,
  )
  played.violations.push(
    ...(await checkEnd(newsroom, history, desk, onlookers, given, async ({ licensee }, id) => {
      const { status, article } = await free.article(licensee, id)
      return { status, ...(article && { headline: article.headline, version: article.version }) }
    })),
  )
  for (const endpoint of pushers.endpoints) {
    const { changes } = await free.feed(endpoint.licensee, undefined, 200)
    played.violations.push(...checkMessages(endpoint, changes, given))
  }
  return played
}
