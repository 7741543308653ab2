import { setTimeout as pause } from 'node:timers/promises'

/** Before the second round; each later one waits twice as long. */
const FIRST_MS = 25

/**
 * Waits before what DynamoDB gave back unprocessed is asked for again: longer each time, and not at once with others, as its guide on
 * batch operations advises. Nothing before round 0; some 0.4 s in all before round 4.
 */
export const pauseBeforeRound = async (round: number): Promise<void> => {
  if (round > 0) await pause(FIRST_MS * 2 ** (round - 1) * (0.5 + Math.random() / 2))
}
