import { tableTimeouts } from '#adapters/dynamodb/calls/table-timeouts.ts'
import type { Chance } from './chance.ts'
import { createPartitions, type Kind } from './create-partitions.ts'
import type { Tally } from './tally.ts'
import type { VirtualTime } from './virtual-time.ts'

interface World {
  time: VirtualTime
  chance: Chance
  tally: Tally
}

/** What a call asks of the table. */
interface Call {
  kind: Kind
  units: number
  /** The key whose partition serves it, and those of the indexes it writes. */
  partitions: string[]
}

/**
 * Median and 99th percentile of a call within a region, in milliseconds. AWS says "single-digit"; a write
 * goes to two of three copies.
 */
const LATENCY = { read: { median: 3, p99: 12 }, write: { median: 5, p99: 18 } }

/** The SDK waits up to this long before it retries a throttled call (its standard retry mode). */
const THROTTLED_MS = 500

/**
 * DynamoDB as the SDK shows it: calls take time and take effect in the middle of it; an overloaded partition
 * throttles.
 */
export interface ModelledTable {
  /**
   * Makes a call, whose `effect` happens at one instant. Throws if it is still throttled after the SDK's
   * retries.
   */
  call<T>(call: Call, effect: () => T): Promise<T>
}

export const modelledTable = ({ time, chance, tally }: World): ModelledTable => {
  const take = createPartitions(time.now)
  return {
    async call({ kind, units, partitions }, effect) {
      for (let tries = 1; ; tries += 1) {
        const half = chance.latency(LATENCY[kind]) / 2
        await time.sleep(half)
        const isServed = partitions.every(partition => take(partition, kind, units))
        if (isServed) {
          tally[kind] += units * partitions.length
          const done = effect()
          await time.sleep(half)
          return done
        }
        tally.throttled += 1
        if (tries >= tableTimeouts.maxAttempts) throw new Error(`${partitions.join(', ')} is throttled`)
        await time.sleep(half + chance.share() * THROTTLED_MS)
      }
    },
  }
}
