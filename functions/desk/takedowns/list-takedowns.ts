import { mapFewAtOnce } from '#commit/read/map-few-at-once.ts'
import { judgeTakedown } from '#domain/rights/takedowns/judge-takedown.ts'
import { latestOrders } from '#domain/rights/takedowns/latest-orders.ts'
import type { ArticleStore, ChangeLog, Deliveries, Takedowns } from '#ports'
import type { TakedownState } from '#schemas/desk/desk-answer.ts'
import type { Takedown } from '#schemas/license/takedown.ts'
import { createFindTextChange } from '../find-text-change.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent'>
  changes: Pick<ChangeLog, 'at'>
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'open' | 'all' | 'acknowledgementsOf'>
}

/**
 * `open`: what is not settled, which stays little however old the table is. `all`: every kill there ever was,
 * for an operator's rare command.
 */
export type ListTakedowns = (which: 'open' | 'all') => Promise<TakedownState[]>

/**
 * Lists the articles that are currently killed, with the licensees that have yet to take them down. An
 * acknowledgement of an earlier kill does not count.
 */
export const createListTakedowns = ({ articles, changes, deliveries, takedowns }: Ports): ListTakedowns => {
  const findTextChange = createFindTextChange({ changes })
  const stateOf = async ({ articleId, orderedAt }: Takedown): Promise<TakedownState | undefined> => {
    const [current, given, acknowledgements] = await Promise.all([
      articles.readCurrent(articleId),
      deliveries.of(articleId),
      takedowns.acknowledgementsOf(articleId),
    ])
    const standing = judgeTakedown(current?.change, given, acknowledgements)
    if (!current || !standing) return undefined
    const headline = (await findTextChange(current))?.headline
    const { version, ...licensees } = standing
    return { articleId, ...(headline !== undefined && { headline }), version, orderedAt, ...licensees }
  }
  return async which => {
    const states = await mapFewAtOnce(latestOrders(await takedowns[which]()), stateOf)
    return states.flatMap(state => state ?? [])
  }
}
