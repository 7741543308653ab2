import { setImmediate } from 'node:timers/promises'

interface Timer {
  at: number
  wake: () => void
}

/** Time that passes only when nothing is left to do: whoever sleeps is woken in order, and what follows is done before the next. */
export interface VirtualTime {
  /** Milliseconds since the start. */
  now(): number
  sleep(milliseconds: number): Promise<void>
  /** Runs until nobody sleeps any more. */
  run(): Promise<void>
}

export const createVirtualTime = (): VirtualTime => {
  let now = 0
  /** Latest first; of one instant, who came first is last. */
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
        // Every promise that hangs on this one is through when the event loop turns.
        await setImmediate()
      }
    },
  }
}
