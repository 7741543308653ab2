import type { Order } from './run-history.ts'

/** Waits for so many turns of its own. */
export const createRest =
  (turn: Order['turn']) =>
  async (pause: number): Promise<void> => {
    for (let turns = 0; turns < pause; turns += 1) await turn()
  }
