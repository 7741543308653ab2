import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'

export const memoryChangeLog = (): ChangeLog => {
  const slots = new Map<number, Change>()
  const marks = new Set<number>()
  let last = 0
  return {
    head: async () => last,
    lastBefore: async instant => {
      const later = [...slots.values()].filter(
        ({ committedAt }) => Date.parse(committedAt) >= instant.getTime(),
      )
      return Math.min(slots.size + 1, ...later.map(({ seq }) => seq)) - 1
    },
    at: async seq => structuredClone(slots.get(seq)),
    async putAt(change) {
      const by = slots.get(change.seq)
      if (by) return { outcome: 'taken', by: structuredClone(by) }
      slots.set(change.seq, structuredClone(change))
      last = Math.max(last, change.seq)
      return { outcome: 'put' }
    },
    async after(seq, limit) {
      const run: Change[] = []
      for (let at = seq + 1; run.length < limit; at += 1) {
        const change = slots.get(at)
        if (!change) break
        run.push(structuredClone(change))
      }
      return run
    },
    async mark(seqs) {
      for (const seq of seqs) marks.add(seq)
    },
    marked: async seqs => new Set(seqs.filter(seq => marks.has(seq))),
  }
}
