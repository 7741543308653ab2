import type { Exports } from '#ports'

export const memoryExports = (): Exports => {
  let last: Date | undefined
  return {
    last: async () => last,
    async note(at) {
      last = at
    },
  }
}
