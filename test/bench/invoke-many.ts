import { lambdaContext } from '#test/functions/api/gateway-event.ts'
import { aFeed } from './a-feed.ts'

/*
 * Asks a warm handler for a page many times, and prints quantiles of the time in ms and how the heap has grown since it was warm, in bytes:
 * `node --expose-gc test/bench/invoke-many.ts COUNT`.
 */
const { handler, event } = await aFeed(60)

/** The time of each call, shortest first. */
const askTimes = async (count: number): Promise<Float64Array> => {
  const taken = new Float64Array(count)
  for (let call = 0; call < count; call += 1) {
    const started = performance.now()
    await handler(event, lambdaContext)
    taken[call] = performance.now() - started
  }
  return taken.sort()
}

const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

await askTimes(2000)
const before = heap()
const taken = await askTimes(Number(process.argv[2]))
const [p50, p99] = [0.5, 0.99].map(share => taken[Math.floor(share * (taken.length - 1))])
console.log(JSON.stringify({ p50, p99, growth: heap() - before - taken.byteLength }))
