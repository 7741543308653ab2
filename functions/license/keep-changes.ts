import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'

const BLOCK = 256
const MOST_BLOCKS = 40

type Changes = Pick<ChangeLog, 'after'>

/**
 * The change log, with what was read of it kept in memory: at most some 10,000 changes, in blocks of 256, the least lately
 * used block dropped first.
 *
 * The log is dense and a change, once put, is never altered; so whatever was seen from the start of a block stays true, and only
 * what is past it is ever asked for. A poll at the end of the log costs one query, and finds nothing.
 */
export const keepChanges = (changes: Changes): Changes => {
  const blocks = new Map<number, Change[]>()

  const readBlock = async (number: number, wanted: number): Promise<Change[]> => {
    const block = blocks.get(number) ?? []
    blocks.delete(number)
    blocks.set(number, block)
    const [oldest] = blocks.keys()
    if (blocks.size > MOST_BLOCKS && oldest !== undefined) blocks.delete(oldest)
    if (block.length < wanted) {
      const start = number * BLOCK
      const run = await changes.after(start + block.length, BLOCK - block.length)
      for (const change of run) block[change.seq - start - 1] = change
    }
    return block
  }

  return {
    async after(seq, limit) {
      const run: Change[] = []
      while (run.length < limit) {
        const at = seq + run.length
        const offset = at % BLOCK
        const wanted = Math.min(BLOCK, offset + limit - run.length)
        const block = await readBlock(Math.floor(at / BLOCK), wanted)
        run.push(...block.slice(offset, wanted))
        if (block.length < wanted) break
      }
      return run
    },
  }
}
