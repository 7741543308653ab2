import { judgeTakedown } from '#domain/rights/takedowns/judge-takedown.ts'
import { latestOrders } from '#domain/rights/takedowns/latest-orders.ts'
import type { ArticleStore, Deliveries, Takedowns } from '#ports'
import type { OutstandingTakedown } from '#schemas/account.ts'
import type { Takedown } from '#schemas/takedown.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'open' | 'acknowledgementsOf'>
}

/** The killed articles that a licensee was given and has not acknowledged, oldest kill first, however old. */
export type FindOutstanding = (licenseeId: string) => Promise<OutstandingTakedown[]>

/** Looks only at open takedowns, which are few. An acknowledgement of an earlier kill does not count. */
export const createFindOutstanding = ({ articles, deliveries, takedowns }: Ports): FindOutstanding => {
  const find = async (
    { articleId, orderedAt }: Takedown,
    licenseeId: string,
  ): Promise<OutstandingTakedown[]> => {
    const given = await deliveries.of(articleId)
    if (!given.some(each => each.licenseeId === licenseeId)) return []
    const [current, acknowledgements] = await Promise.all([
      articles.readCurrent(articleId),
      takedowns.acknowledgementsOf(articleId),
    ])
    const standing = judgeTakedown(current?.change, given, acknowledgements)
    return standing?.outstanding.includes(licenseeId)
      ? [{ articleId, version: standing.version, orderedAt }]
      : []
  }
  return async licenseeId => {
    const orders = latestOrders(await takedowns.open())
    const found = await Promise.all(orders.map(order => find(order, licenseeId)))
    return found.flat().sort((a, b) => a.orderedAt.localeCompare(b.orderedAt))
  }
}
