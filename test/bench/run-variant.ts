/*
 * Times one variant in this process, warmed, and prints what an operation takes: `node
 * test/bench/run-variant.ts NAME ARGUMENT MILLISECONDS`. Measures processor time, so that other programs do
 * not count.
 */
import type { Variant } from './variant.ts'

const [name, argument = '', milliseconds] = process.argv.slice(2)
const { prepare, find }: Variant = await import(`./variants/${name}.ts`)
const work = await prepare(argument)

/** Repeats the work for a while, and at least `least` times however long that takes. */
const repeat = async (span: number, least: number): Promise<number> => {
  const end = performance.now() + span
  let count = 0
  do {
    await work()
    count += 1
  } while (count < least || performance.now() < end)
  return count
}

// V8 compiles a pattern on first use and again when it is used often, which takes twenty repetitions, however
// long they are.
await repeat(Number(milliseconds), 20)
const before = process.cpuUsage()
const count = await repeat(Number(milliseconds), 5)
const { user, system } = process.cpuUsage(before)
const { maxRSS } = process.resourceUsage()
const found = find?.(argument)
console.log(JSON.stringify({ microseconds: (user + system) / count, memory: maxRSS * 1024, found }))
process.exit()
