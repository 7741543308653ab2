import type { DropStore } from '#ports'

/** Drops by bucket, key and sequencer: what stands in for the bucket's versions. */
export const memoryDropStore = (): DropStore & { add(id: DropId, bytes: Uint8Array): void } => {
  const drops = new Map<string, Uint8Array>()
  const nameOf = ({ bucket, key, sequencer }: DropId): string => `${bucket}/${key}?${sequencer}`
  return {
    add(id, bytes) {
      drops.set(nameOf(id), bytes)
    },
    async read(drop, maxBytes) {
      const bytes = drops.get(nameOf(drop))
      if (!bytes) return 'missing'
      return bytes.byteLength > maxBytes ? 'too-large' : bytes
    },
  }
}

interface DropId {
  bucket: string
  key: string
  sequencer: string
}
