import { lambdaContext } from '#test/functions/api/gateway-event.ts'
import { aFeed } from './a-feed.ts'

/*
 * Requests a page from a warm handler many times, and prints quantiles of the time in ms, for all calls and
 * for those during which no other program was given the processor, and how many bytes the heap has grown
 * since it was warm: `node --expose-gc test/bench/invoke-many.ts COUNT`.
 */
const { handler, event } = await aFeed(60)

const preemptions = () => process.resourceUsage().involuntaryContextSwitches

const quantiles = (times: Float64Array) => {
  const sorted = times.toSorted()
  const [p50 = 0, p99 = 0] = [0.5, 0.99].map(share => sorted[Math.floor(share * (sorted.length - 1))])
  return { p50, p99 }
}

const ask = async (count: number) => {
  const taken = new Float64Array(count)
  const isDisturbed = new Uint8Array(count)
  for (let call = 0; call < count; call += 1) {
    const before = preemptions()
    const started = performance.now()
    await handler(event, lambdaContext)
    taken[call] = performance.now() - started
    isDisturbed[call] = preemptions() > before ? 1 : 0
  }
  return { taken, isDisturbed }
}

const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

await ask(2000)
const before = heap()
const { taken, isDisturbed } = await ask(Number(process.argv[2]))
const undisturbed = taken.filter((_, call) => isDisturbed[call] === 0)
const growth = heap() - before - taken.byteLength - isDisturbed.byteLength - undisturbed.byteLength
const share = 1 - undisturbed.length / taken.length
console.log(
  JSON.stringify({ ...quantiles(taken), undisturbed: quantiles(undisturbed), disturbed: share, growth }),
)
