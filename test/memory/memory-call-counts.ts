import type { CallCounts } from '#ports'

export const memoryCallCounts = (): CallCounts => {
  const sums = new Map<string, number>()
  return {
    async add(licenseeId, window, calls) {
      const name = JSON.stringify([licenseeId, window])
      const sum = (sums.get(name) ?? 0) + calls
      sums.set(name, sum)
      return sum
    },
  }
}
