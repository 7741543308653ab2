import type { DropStore, StoredDrop } from '#ports'

/** Drops by bucket, key and sequencer, which stands for the bucket's versions. */
export const memoryDropStore = (): DropStore & {
  add(id: DropId, bytes: Uint8Array, word?: Omit<StoredDrop, 'bytes'>): void
} => {
  const drops = new Map<string, Uint8Array>()
  const words = new Map<string, Omit<StoredDrop, 'bytes'>>()
  const nameOf = ({ bucket, key, sequencer }: DropId): string => `${bucket}/${key}?${sequencer}`
  return {
    add(id, bytes, word) {
      drops.set(nameOf(id), bytes)
      if (word) words.set(nameOf(id), word)
    },
    async open(drop, maxBytes) {
      const bytes = drops.get(nameOf(drop))
      if (!bytes) return 'missing'
      if (bytes.byteLength > maxBytes) return 'too-large'
      return { bytes, ...words.get(nameOf(drop)) }
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
