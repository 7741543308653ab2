/*
 * Times one variant in this process, warmed, and prints what an operation takes: `node
 * test/bench/run-variant.ts NAME ARGUMENT MILLISECONDS`. Measures processor time, so that other programs do
 * not count.
 */
import type { Variant } from './variant.ts'

const [name, argument = '', milliseconds] = process.argv.slice(2)
const { prepare, find }: Variant = await import(`./variants/${name}.ts`)
const work = await prepare(argument)

/**
 * Repeats the work for a while, and at least `least` times however long that takes; gives what an operation
 * took, in µs.
 */
const time = async (span: number, least: number): Promise<number> => {
  const before = process.cpuUsage()
  const end = performance.now() + span
  let count = 0
  do {
    await work()
    count += 1
  } while (count < least || performance.now() < end)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / count
}

/**
 * How long a step of warming is, as a share of what is timed; most steps, and the least that one must gain on
 * the best before.
 */
const step = 0.4
const mostSteps = 20
const gain = 0.02

/**
 * Warms until two steps in a row are no faster than the best before them: V8 compiles code again that is used
 * often, which is done within a second for a parser, and takes three for two thousand patterns and the rules
 * around them. A pattern takes twenty repetitions, however long.
 */
const warm = async (span: number): Promise<void> => {
  let best = await time(span * step, 20)
  for (let steps = 1, idle = 0; steps < mostSteps && idle < 2; steps += 1) {
    const taken = await time(span * step, 3)
    idle = taken > best * (1 - gain) ? idle + 1 : 0
    best = Math.min(best, taken)
  }
}

// What was filled in preparation, a log of a million changes at most, is not to be gone through while the work is timed.
globalThis.gc?.()
await warm(Number(milliseconds))
const microseconds = await time(Number(milliseconds), 5)
const { maxRSS } = process.resourceUsage()
const found = find?.(argument)
console.log(JSON.stringify({ microseconds, memory: maxRSS * 1024, found }))
process.exit()
