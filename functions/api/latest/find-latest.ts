import type { LatestEnd } from '#domain/feeds/latest-end.ts'
import type { Holder } from '#domain/rights/entitlements/holder.ts'
import { judgeLists } from '#domain/rights/products/judge-lists.ts'
import { seeChange } from '#domain/rights/visibility/see-change.ts'
import { toEndAsReached } from '#domain/rights/visibility/to-end-as-reached.ts'
import { visibilityOfArticle } from '#domain/rights/visibility/visibility-of-article.ts'
import type { Holding } from '#license/find-holding.ts'
import { createFindOwed } from '#license/log/find-owed.ts'
import type { WasGiven } from '#license/log/was-given.ts'
import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { ProductRules } from '#schemas/product.ts'

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

/**
 * What is asked for: of one `product` or of all, only what `lists` may select, and with the ends of what the licensee was given but may
 * read no more, or without. The ends are those of all lists: an article may have left a section before it ended.
 */
interface Wanted {
  holding: Holding
  product?: string | undefined
  lists: Pick<ProductRules, 'sections' | 'languages'>
  limit: number
  withOwed: boolean
}

export type FindLatest = (wanted: Wanted, now: Date) => Promise<Latest>

interface Ports {
  changes: Pick<ChangeLog, 'head'>
  /** The same log, with what was read of it cached in memory. */
  kept: Pick<ChangeLog, 'after'>
  wasGiven: WasGiven
}

/**
 * Looks back from the end of the log until `limit` articles are found that may be read now, or MOST_SCANNED
 * changes are passed. Advance copy is never included. An article is placed by its latest change, of whatever
 * kind. If that is hidden, as a correction under a hold is, what took the article back stands before it.
 */
export const createFindLatest = ({ changes, kept, wasGiven }: Ports): FindLatest => {
  const findOwed = createFindOwed(wasGiven)
  return async ({ holding, product, lists, limit, withOwed }, now) => {
    const latest: Latest = { readable: [], ended: [] }
    const { licensee } = holding
    const held = product === undefined ? holding.held : holding.held.filter(({ id }) => id === product)
    const holder = { held, advance: [] }
    const viewpoint = {
      licensee,
      product,
      see: (change: Change) => seeChange(change, holder, now),
      seeAtAll: (change: Change) => seeChange(change, holding, now),
    }
    const [placed, hidden] = [new Set<string>(), new Set<string>()]
    const head = await changes.head()
    const oldest = Math.max(0, head - MOST_SCANNED)
    for (let start = blockOf(head); start >= 0 && start + BLOCK > oldest; start -= BLOCK) {
      const block = await kept.after(start, BLOCK)
      const run = block.filter(({ seq, articleId }) => seq > oldest && !placed.has(articleId))
      const owed = withOwed ? await findOwed(run, viewpoint) : undefined
      for (const change of run.toReversed()) {
        const { articleId } = change
        if (placed.has(articleId)) continue
        const bare = owed?.get(change.seq)
        const place = bare ? endOf(bare) : placeOf(change, holder, now, !hidden.has(articleId))
        if (place === 'hidden') hidden.add(articleId)
        else placed.add(articleId)
        if (place === 'readable' && judgeLists(lists, change, 'out') !== 'out') latest.readable.push(change)
        else if (typeof place === 'object') latest.ended.push(place)
        if (latest.readable.length === limit) return latest
      }
    }
    return latest
  }
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
  return seen === 'due' ? 'passed' : endOf(seen)
}

const endOf = (change: Change): End | 'passed' => {
  if (change.status === 'canceled') return { change, status: 'canceled' }
  if (change.kind === 'expiry') return { change, status: 'expired' }
  return change.kind === 'withdrawal' ? { change, status: 'withheld' } : 'passed'
}

/** The sequence after which the block of the log that holds `seq` begins. */
const blockOf = (seq: number): number => Math.floor(Math.max(0, seq - 1) / BLOCK) * BLOCK
