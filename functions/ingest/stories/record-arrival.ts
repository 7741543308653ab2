import type { Arrived } from '#commit/commit-text.ts'
import type { Aliases, Arrivals, Clock, StandingOrders, Turn } from '#ports'
import type { Drop } from '#schemas/drop.ts'
import type { Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { isFresh } from '../drops/is-fresh.ts'
import type { Remembered } from '../remembered.ts'

interface Ports {
  aliases: Pick<Aliases, 'note'>
  arrivals: Arrivals
  standingOrders: Pick<StandingOrders, 'all'>
  clock: Clock
}

/**
 * Records the names a story may be found by, and returns all orders, and what the commit need not read again.
 */
export type RecordArrival = (
  revision: Revision,
  names: StoryNames,
  drop: Drop,
  turn: Turn,
) => Promise<{ orders: StandingOrder[]; arrived: Arrived }>

/**
 * The first two calls for a story. Its text is put together with its names if it comes straight from the
 * bucket, since anything put twice is then the same. An older drop may have been read by other rules before,
 * so its text waits for the commit, which puts a text once. Orders are read only if one was counted since
 * they were last read. An order is counted before its notice looks for names, and a story looks at the count
 * after its names are recorded, so of two that cross, one sees the other. All this is done beside the stories
 * before this one, which therefore must give no order; only then its turn comes. By then the log ends where
 * they have brought it, unless another process has appended.
 */
export const createRecordArrival =
  ({ aliases, arrivals, standingOrders, clock }: Ports, remembered: Remembered): RecordArrival =>
  async (revision, names, drop, turn) => {
    const isStored = isFresh(drop, clock.now())
    const day = drop.droppedAt.slice(0, 10)
    turn.announce()
    await turn.prepare()
    await (isStored ? arrivals.note(revision, names, day) : aliases.note(names, day))

    const { seq } = remembered
    const { current, ordersCounted, webhooksCounted, isEnd } = await arrivals.look(revision.articleId, seq)
    remembered.mayBeUnheard = webhooksCounted === undefined
    if (!remembered.orders || ordersCounted !== remembered.orders.counted)
      remembered.orders = { counted: ordersCounted, all: await standingOrders.all() }
    const { all } = remembered.orders

    await turn.come()
    const isOwn = remembered.seq > seq && (seq === 0 || (remembered.since ?? 0) <= seq + 1)
    const isStillEnd = isEnd || isOwn
    return { orders: all, arrived: { isStored, current, ...(isStillEnd && { seq: remembered.seq }) } }
  }
