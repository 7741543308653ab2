import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'

const BLOCK = 256
const MOST_BLOCKS = 40

type Changes = Pick<ChangeLog, 'after'>

/**
 * The change log, with what was read of it kept in memory: at most some 10,000 changes, in blocks of 256, the least lately
 * used block dropped first.
 *
 * The log is dense and a change, once put, is never altered; so whatever was seen stays true, and only what was not is ever asked for: no
 * more than was wanted, for it costs by its size. A poll at the end of the log costs one query, and finds nothing.
 */
export const keepChanges = (changes: Changes): Changes => {
  const blocks = new Map<number, Change[]>()

  const open = (number: number): Change[] => {
    const block = blocks.get(number) ?? []
    blocks.delete(number)
    blocks.set(number, block)
    const [oldest] = blocks.keys()
    if (blocks.size > MOST_BLOCKS && oldest !== undefined) blocks.delete(oldest)
    return block
  }

  /** The run of a block from one place in it up to another, or up to the end of the log. */
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

/** The first place from one on that is empty, `to` at most. */
const endOfRun = (block: readonly Change[], from: number, to: number): number => {
  let end = from
  while (end < to && block[end] !== undefined) end += 1
  return end
}
