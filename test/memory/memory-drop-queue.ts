import type { DropQueue } from '#ports'

/** A queue of drops that keeps only counts. */
export const memoryDropQueue = (): DropQueue & { fail(messages: number): void } => {
  let waiting = 0
  let dead = 0
  return {
    fail: messages => {
      dead += messages
    },
    waiting: async () => ({ waiting, inFlight: 0 }),
    deadLetters: async () => ({ waiting: dead, inFlight: 0 }),
    redrive: async () => {
      const moved = dead
      waiting += moved
      dead = 0
      return moved
    },
  }
}
