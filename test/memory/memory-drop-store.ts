import type { DropStore } from '#ports'
import type { Reinstatement } from '#schemas/revision.ts'

/** Drops by bucket, key and sequencer, which stands for the bucket's versions. */
export const memoryDropStore = (): DropStore & {
  add(id: DropId, bytes: Uint8Array, reinstatement?: Reinstatement): void
} => {
  const drops = new Map<string, Uint8Array>()
  const words = new Map<string, Reinstatement>()
  const nameOf = ({ bucket, key, sequencer }: DropId): string => `${bucket}/${key}?${sequencer}`
  return {
    add(id, bytes, reinstatement) {
      drops.set(nameOf(id), bytes)
      if (reinstatement) words.set(nameOf(id), reinstatement)
    },
    async open(drop, maxBytes) {
      const bytes = drops.get(nameOf(drop))
      if (!bytes) return 'missing'
      const reinstatement = words.get(nameOf(drop))
      if (bytes.byteLength > maxBytes) return 'too-large'
      return { bytes, ...(reinstatement && { reinstatement }) }
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
