import { sightOfArticle } from '#domain/rights/sight/sight-of-article.ts'
import type { Holding } from '#license/find-holding.ts'
import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'

/** Changes that one call looks back over at most, and how many it reads at once: as many as are kept together in memory. */
const MOST_SCANNED = 2_048
const BLOCK = 256

/** The latest change of each article, newest first: of those that may be read, and of those that are canceled or expired. */
interface Latest {
  readable: Change[]
  ended: { change: Change; status: 'canceled' | 'expired' }[]
}

export type FindLatest = (holding: Pick<Holding, 'held'>, limit: number, now: Date) => Promise<Latest>

interface Ports {
  changes: Pick<ChangeLog, 'head'>
  /** The same log, with what was read of it kept in memory. */
  kept: Pick<ChangeLog, 'after'>
}

/**
 * Looks back over the log from its end until `limit` articles are found that may be read now, advance copy never among them, or
 * MOST_SCANNED changes are passed. An article stands where its latest change does, whatever that was.
 */
export const createFindLatest =
  ({ changes, kept }: Ports): FindLatest =>
  async ({ held }, limit, now) => {
    const latest: Latest = { readable: [], ended: [] }
    const seen = new Set<string>()
    const head = await changes.head()
    const oldest = Math.max(0, head - MOST_SCANNED)
    for (let start = blockOf(head); start >= 0 && start + BLOCK > oldest; start -= BLOCK) {
      const run = await kept.after(start, BLOCK)
      for (const change of run.toReversed()) {
        if (change.seq <= oldest || seen.has(change.articleId)) continue
        seen.add(change.articleId)
        const sight = sightOfArticle(change, held, now)
        if (sight === 'readable') latest.readable.push(change)
        else if (sight !== 'hidden') latest.ended.push({ change, status: sight })
        if (latest.readable.length === limit) return latest
      }
    }
    return latest
  }

/** The sequence after which the block of the log begins that ends with or holds `seq`. */
const blockOf = (seq: number): number => Math.floor(Math.max(0, seq - 1) / BLOCK) * BLOCK
