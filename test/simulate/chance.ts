/** In milliseconds. */
interface Spread {
  median: number
  p99: number
}

/** Randomness that is determined by a seed. */
export interface Chance {
  /** From 0 to 1, excluding 1. */
  share(): number
  /** Milliseconds with this median and 99th percentile, log-normally distributed. */
  latency(spread: Spread): number
  /** Milliseconds to the next of random events, with a given average number per second. */
  untilNext(perSecond: number): number
}

/** How many standard deviations the 99th percentile lies above the median. */
const Z99 = 2.326

export const createChance = (seed: number): Chance => {
  let state = seed >>> 0
  /** Mulberry32. */
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share())
  return {
    share,
    latency: ({ median, p99 }) => median * Math.exp((normal() * Math.log(p99 / median)) / Z99),
    untilNext: perSecond => (-Math.log(1 - share()) / perSecond) * 1000,
  }
}
