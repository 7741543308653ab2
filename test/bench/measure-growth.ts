import { readDrop } from '#domain/drop/read-drop.ts'
import { baits } from '#test/hostile/baits.ts'
import { largeDrops } from './large-drops.ts'

/** The cost of twice the length, as a multiple of the cost of the length. */
export interface Growth {
  name: string
  /** Time for `length` code units, in ms. */
  time: number
  ratio: number
}

/** The most that doubling a drop may multiply the cost by: linear growth plus the noise of a machine. */
export const MOST_GROWTH = 2.3

/** The lengths at which a bait and a large drop are first read, in code units. */
const BAIT = 30_000
const LARGE = 1_000_000

/**
 * A shorter reading, in ms, measures the clock rather than the growth: the length is doubled until it takes
 * longer.
 */
const SHORTEST = 40

/** Rounds, of which the fastest counts. */
const ROUNDS = 5

/** Doubles every bait and every large drop, and returns those that grow most, steepest first. */
export const measureGrowth = async (): Promise<Growth[]> => {
  const grown: Growth[] = []
  for (const { name, make } of largeDrops) grown.push({ name, ...(await grow(make, LARGE)) })
  for (const { name, make } of baits) grown.push({ name, ...(await grow(make, BAIT)) })
  return grown.sort((a, b) => b.ratio - a.ratio)
}

const grow = async (make: (length: number) => string, from: number) => {
  let length = from
  let time = await fastest(make(length), 1)
  while (time < SHORTEST && length < 8 * from) {
    length *= 2
    time = await fastest(make(length), 1)
  }
  if (time < SHORTEST) return { time, ratio: 0 }
  // Both lengths in each round, so that a slowdown of the machine affects both.
  const single: number[] = []
  const double: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    single.push(await fastest(make(length), 1))
    double.push(await fastest(make(2 * length), 1))
    if (Math.min(...double) <= MOST_GROWTH * Math.min(...single) && round > 0) break
  }
  const best = Math.min(...single)
  return { time: best, ratio: best < SHORTEST / 2 ? 0 : Math.min(...double) / best }
}

const fastest = async (text: string, rounds: number): Promise<number> => {
  const bytes = Buffer.from(text)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    await readDrop({ bytes, path: 'bench', receivedAt: '2026-05-06T12:00:00Z' })
    best = Math.min(best, performance.now() - started)
  }
  return best
}
