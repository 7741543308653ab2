import { createHash } from 'node:crypto'
import type { TextStore } from '#adapters/s3/text-store.ts'

export const memoryTextStore = (): TextStore & { texts: Map<string, Uint8Array> } => {
  const texts = new Map<string, Uint8Array>()
  return {
    texts,
    async put(bytes) {
      const key = createHash('sha256').update(bytes).digest('hex')
      texts.set(key, bytes)
      return key
    },
    get: async key => texts.get(key),
  }
}
