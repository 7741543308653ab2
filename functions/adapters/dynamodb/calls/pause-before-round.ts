import { setTimeout as pause } from 'node:timers/promises'

/** The wait before the second round; each later round waits twice as long. */
const FIRST_MS = 25

/**
 * Waits before unprocessed items are requested again: longer each time, and with jitter, as DynamoDB's guide
 * on batch operations advises. No wait before round 0; about 0.4 s in total by round 4.
 */
export const pauseBeforeRound = async (round: number): Promise<void> => {
  if (round > 0) await pause(FIRST_MS * 2 ** (round - 1) * (0.5 + Math.random() / 2))
}
