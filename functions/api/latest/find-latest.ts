import type { LatestEnd } from '#domain/feeds/latest-end.ts'
import type { Holder } from '#domain/rights/entitlements/holder.ts'
import { seeChange } from '#domain/rights/visibility/see-change.ts'
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

/** The change that ended an article or took it back. */
interface End {
  change: Change
  status: LatestEnd['status']
}

/** The latest change of each readable article, newest first, and the ends of others. */
interface Latest {
  readable: Change[]
  ended: End[]
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
 * kind. If that is hidden, as a correction under a hold is, what took the article back stands before it.
 */
export const createFindLatest =
  ({ changes, kept }: Ports): FindLatest =>
  async ({ held }, limit, now) => {
    const latest: Latest = { readable: [], ended: [] }
    const holder = { held, advance: [] }
    const [placed, hidden] = [new Set<string>(), new Set<string>()]
    const head = await changes.head()
    const oldest = Math.max(0, head - MOST_SCANNED)
    for (let start = blockOf(head); start >= 0 && start + BLOCK > oldest; start -= BLOCK) {
      const run = await kept.after(start, BLOCK)
      for (const change of run.toReversed()) {
        const { seq, articleId } = change
        if (seq <= oldest || placed.has(articleId)) continue
        const place = placeOf(change, holder, now, !hidden.has(articleId))
        if (place === 'hidden') hidden.add(articleId)
        else placed.add(articleId)
        if (place === 'readable') latest.readable.push(change)
        else if (typeof place === 'object') latest.ended.push(place)
        if (latest.readable.length === limit) return latest
      }
    }
    return latest
  }

/** The place of an article by one of its changes: `hidden` says nothing of it, and `passed` that it has none. */
const placeOf = (
  change: Change,
  holder: Holder,
  now: Date,
  isLatest: boolean,
): End | 'readable' | 'hidden' | 'passed' => {
  const visibility = isLatest ? visibilityOfArticle(change, holder, now) : 'hidden'
  if (visibility === 'readable') return visibility
  if (visibility === 'expired') return { change: toEndAsReached(change, holder.held, []), status: visibility }
  const seen = seeChange(change, holder, now)
  if (seen === 'hidden') return seen
  if (seen === 'due') return 'passed'
  if (seen.status === 'canceled') return { change: seen, status: 'canceled' }
  if (seen.kind === 'expiry') return { change: seen, status: 'expired' }
  return seen.kind === 'withdrawal' ? { change: seen, status: 'withheld' } : 'passed'
}

/** The sequence after which the block of the log that holds `seq` begins. */
const blockOf = (seq: number): number => Math.floor(Math.max(0, seq - 1) / BLOCK) * BLOCK
