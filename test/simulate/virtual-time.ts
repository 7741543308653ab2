import { setImmediate } from 'node:timers/promises'

interface Timer {
  at: number
  wake: () => void
}

/**
 * Time that passes only when there is nothing left to do: sleepers are woken in order, and what each does is
 * finished before the next wakes.
 */
export interface VirtualTime {
  /** Milliseconds since the start. */
  now(): number
  sleep(milliseconds: number): Promise<void>
  /** Runs until nobody is asleep. */
  run(): Promise<void>
}

export const createVirtualTime = (): VirtualTime => {
  let now = 0
  /** Latest first; within one instant, the first to come is last. */
  const timers: Timer[] = []

  const placeOf = (at: number): number => {
    let [low, high] = [0, timers.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((timers[middle]?.at ?? 0) > at) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    now: () => now,
    sleep: milliseconds =>
      new Promise(wake => {
        const at = now + milliseconds
        timers.splice(placeOf(at), 0, { at, wake })
      }),
    async run() {
      for (let next = timers.pop(); next; next = timers.pop()) {
        now = next.at
        next.wake()
        // Every promise that depends on this one is settled when the event loop turns.
        await setImmediate()
      }
    },
  }
}
