import type { Scheduler } from 'fast-check'
import type { History } from './history.ts'
import { inOrderOf } from './in-order-of.ts'
import type { Played } from './played.ts'
import { runHistory } from './run-history.ts'
import type { Fault } from './scene.ts'

/** Plays a history in an order chosen by fast-check, on a true store or a faulty one. */
export const playHistory = (
  history: History,
  scheduler: Scheduler,
  fault: Fault = ports => ports,
): Promise<Played> => runHistory(history, inOrderOf(scheduler), fault)
