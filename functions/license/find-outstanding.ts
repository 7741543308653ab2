import { asCommitted } from '#commit/read/as-committed.ts'
import { mapFewAtOnce } from '#commit/read/map-few-at-once.ts'
import { judgeTakedown } from '#domain/rights/takedowns/judge-takedown.ts'
import { latestOrders } from '#domain/rights/takedowns/latest-orders.ts'
import type { ArticleStore, ChangeLog, Clock, Deliveries, Takedowns } from '#ports'
import type { OutstandingTakedown } from '#schemas/license/account.ts'
import type { Takedown } from '#schemas/license/takedown.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  changes: Pick<ChangeLog, 'at'>
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'open' | 'acknowledgementsOf'>
  clock: Clock
}

/** The killed articles that a licensee was given and has not acknowledged, oldest kill first, however old. */
export type FindOutstanding = (licenseeId: string) => Promise<OutstandingTakedown[]>

/** A text that was under way as its article was killed has been given by then. */
const IN_FLIGHT_MS = 300_000

const MOST_KEPT = 10_000

/**
 * Looks only at open takedowns. Who was given a killed article is cached once nobody can be given it any more,
 * since every call of every licensee asks for it. An acknowledgement of an earlier kill does not count.
 */
export const createFindOutstanding = ({
  articles,
  changes,
  deliveries,
  takedowns,
  clock,
}: Ports): FindOutstanding => {
  const kept = new Map<string, ReadonlySet<string>>()

  const findHolders = async ({ articleId, orderedAt }: Takedown): Promise<ReadonlySet<string>> => {
    const name = `${articleId}#${orderedAt}`
    const before = kept.get(name)
    if (before) return before
    const isPast = clock.now().getTime() - Date.parse(orderedAt) > IN_FLIGHT_MS
    const holders = new Set((await deliveries.of(articleId)).map(({ licenseeId }) => licenseeId))
    if (kept.size >= MOST_KEPT) kept.clear()
    if (isPast) kept.set(name, holders)
    return holders
  }

  const find = async (takedown: Takedown, licenseeId: string): Promise<OutstandingTakedown[]> => {
    if (!(await findHolders(takedown)).has(licenseeId)) return []
    const { articleId, orderedAt } = takedown
    const [current, acknowledgements] = await Promise.all([
      articles.readCurrent(articleId),
      takedowns.acknowledgementsOf(articleId),
    ])
    const change = current && (await asCommitted(current, changes)).change
    const standing = judgeTakedown(change, [{ licenseeId }], acknowledgements)
    return standing?.outstanding.includes(licenseeId)
      ? [{ articleId, version: standing.version, orderedAt }]
      : []
  }
  return async licenseeId => {
    const orders = latestOrders(await takedowns.open())
    const found = await mapFewAtOnce(orders, order => find(order, licenseeId))
    return found.flat().sort((a, b) => a.orderedAt.localeCompare(b.orderedAt))
  }
}
