import type { TurnOrder } from './turn-order.ts'

/** Waits for a number of its own turns. */
export const createRest =
  (turn: TurnOrder['turn']) =>
  async (pause: number): Promise<void> => {
    for (let turns = 0; turns < pause; turns += 1) await turn()
  }
