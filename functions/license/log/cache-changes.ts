import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'

const BLOCK = 256
const MOST_BLOCKS = 40

type Changes = Pick<ChangeLog, 'after'>

/**
 * The change log, with what was read of it cached in memory: about 10,000 changes at most, in blocks of 256,
 * of which the least recently used is dropped first.
 *
 * The log is dense and a change is never altered, so whatever was read stays true. Only what is missing is
 * fetched, and no more than was wanted, since reads are charged by size. A poll at the end of the log costs
 * one query that finds nothing.
 */
export const cacheChanges = (changes: Changes): Changes => {
  const blocks = new Map<number, Change[]>()

  const open = (number: number): Change[] => {
    const block = blocks.get(number) ?? []
    blocks.delete(number)
    blocks.set(number, block)
    const [oldest] = blocks.keys()
    if (blocks.size > MOST_BLOCKS && oldest !== undefined) blocks.delete(oldest)
    return block
  }

  /** The run of a block from one position up to another, or to the end of the log. */
  const readBlock = async (number: number, from: number, to: number): Promise<Change[]> => {
    const block = open(number)
    const start = number * BLOCK
    const missing = endOfRun(block, from, to)
    if (missing < to)
      for (const change of await changes.after(start + missing, to - missing))
        block[change.seq - start - 1] ??= change
    return block.slice(from, endOfRun(block, from, to))
  }

  return {
    async after(seq, limit) {
      let run: Change[] = []
      while (run.length < limit) {
        const at = seq + run.length
        const from = at % BLOCK
        const to = Math.min(BLOCK, from + limit - run.length)
        const read = await readBlock(Math.floor(at / BLOCK), from, to)
        run = run.length === 0 ? read : [...run, ...read]
        if (read.length < to - from) break
      }
      return run
    },
  }
}

/** The first empty position from `from` on, at most `to`. */
const endOfRun = (block: readonly Change[], from: number, to: number): number => {
  let end = from
  while (end < to && block[end] !== undefined) end += 1
  return end
}
