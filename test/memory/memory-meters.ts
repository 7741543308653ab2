import type { Measured, Meters } from '#ports'

/** Meters that return what they are set to, and count how often they are read. */
export const memoryMeters = (): Meters & { set(next: Measured): void; reads(): number } => {
  let measured: Measured = {}
  let reads = 0
  return {
    set: next => {
      measured = next
    },
    reads: () => reads,
    read: async () => {
      reads += 1
      return measured
    },
  }
}
