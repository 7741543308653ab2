import { toEndAsReached } from '#domain/rights/visibility/to-end-as-reached.ts'
import { visibilityOfArticle } from '#domain/rights/visibility/visibility-of-article.ts'
import type { Holding } from '#license/find-holding.ts'
import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'

/**
 * The most changes one call looks back over, and how many it reads at once: as many as are cached together.
 */
const MOST_SCANNED = 2_048
const BLOCK = 256

/** The latest change of each article, newest first: of readable articles, and of canceled or expired ones. */
interface Latest {
  readable: Change[]
  ended: { change: Change; status: 'canceled' | 'expired' }[]
}

export type FindLatest = (holding: Pick<Holding, 'held'>, limit: number, now: Date) => Promise<Latest>

interface Ports {
  changes: Pick<ChangeLog, 'head'>
  /** The same log, with what was read of it cached in memory. */
  kept: Pick<ChangeLog, 'after'>
}

/**
 * Looks back from the end of the log until `limit` articles are found that may be read now, or MOST_SCANNED
 * changes are passed. Advance copy is never included. An article is placed by its latest change, of whatever
 * kind.
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
        const visibility = visibilityOfArticle(change, { held, advance: [] }, now)
        if (visibility === 'readable') latest.readable.push(change)
        else if (visibility !== 'hidden')
          latest.ended.push({ change: toEndAsReached(change, held, []), status: visibility })
        if (latest.readable.length === limit) return latest
      }
    }
    return latest
  }

/** The sequence after which the block of the log that holds `seq` begins. */
const blockOf = (seq: number): number => Math.floor(Math.max(0, seq - 1) / BLOCK) * BLOCK
