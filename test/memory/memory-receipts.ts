import type { Receipts } from '#ports'
import type { Receipt } from '#schemas/drops/receipt.ts'

export const memoryReceipts = (): Receipts => {
  const receipts = new Map<string, Map<string, Receipt>>()
  const objectOf = (bucket: string, key: string): string => `${bucket}/${key}`
  const padded = (sequencer: string): string => sequencer.toUpperCase().padEnd(32, '0')
  const find: Receipts['find'] = async ({ bucket, key, sequencer }) =>
    structuredClone(receipts.get(objectOf(bucket, key))?.get(padded(sequencer)))
  return {
    async put(receipt) {
      const { bucket, key, sequencer } = receipt.drop
      const own = receipts.get(objectOf(bucket, key)) ?? new Map<string, Receipt>()
      receipts.set(objectOf(bucket, key), own)
      const known = own.get(padded(sequencer))
      if (known?.outcome === 'accepted') return structuredClone(known)
      own.set(padded(sequencer), structuredClone(receipt))
      return receipt
    },
    find,
    findEach: async drops => (await Promise.all(drops.map(find))).flatMap(receipt => receipt ?? []),
    async writtenOn(day, before, limit) {
      const end = before.toISOString()
      const written = [...receipts.values()]
        .flatMap(own => [...own.values()])
        .filter(({ completedAt }) => completedAt.startsWith(day) && completedAt < end)
        .sort((a, b) => b.completedAt.localeCompare(a.completedAt))
      const last = written[limit - 1]?.completedAt ?? ''
      return written.filter(({ completedAt }) => completedAt >= last).map(receipt => structuredClone(receipt))
    },
    async forKey(bucket, key, limit) {
      const own = receipts.get(objectOf(bucket, key)) ?? new Map<string, Receipt>()
      const newestFirst = [...own.keys()].sort().reverse().slice(0, limit)
      return newestFirst.flatMap(sequencer => structuredClone(own.get(sequencer)) ?? [])
    },
  }
}
