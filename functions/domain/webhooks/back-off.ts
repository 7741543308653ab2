const FIRST_MS = 5_000
const MOST_MS = 3_600_000

/**
 * How long to wait after a number of consecutive failures, in ms: exponential with full jitter, at most an
 * hour. `random` is a number from 0 up to but not including 1. Source:
 * https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/.
 */
export const backOff = (attempts: number, random: number): number =>
  Math.round(random * Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 20)))
