import { type Batch, type Counts, countPlayed } from '#test/model/count-played.ts'
import { inOrderOf } from '#test/model/in-order-of.ts'
import { history } from './history.ts'
import { play } from './play.ts'

/** Plays histories of stories beside one another. */
export const countHistories = (batch: Batch): Promise<Counts> =>
  countPlayed(history, (each, scheduler) => play(each, inOrderOf(scheduler)), batch)
