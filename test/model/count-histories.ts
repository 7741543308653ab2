import { type Batch, type Counts, countPlayed } from './count-played.ts'
import { history } from './history.ts'
import { playHistory } from './play-history.ts'

/** Plays histories of the commit protocol. */
export const countHistories = (batch: Batch): Promise<Counts> => countPlayed(history, playHistory, batch)
