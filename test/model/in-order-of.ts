import type { Scheduler } from 'fast-check'
import type { TurnOrder } from './turn-order.ts'

/** Turns in the order chosen by fast-check. */
export const inOrderOf = (scheduler: Scheduler): TurnOrder => ({
  turn: () => scheduler.schedule(Promise.resolve()),
  async play(work) {
    await scheduler.waitFor(work)
  },
})
