import type { Scheduler } from 'fast-check'
import type { Order } from './run-history.ts'

/** Turns in the order chosen by fast-check. */
export const inOrderOf = (scheduler: Scheduler): Order => ({
  turn: () => scheduler.schedule(Promise.resolve()),
  async play(work) {
    await scheduler.waitFor(work)
  },
})
