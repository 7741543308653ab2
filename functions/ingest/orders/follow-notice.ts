import type { Restated } from '#commit/restate-article.ts'
import type { ArticleStore, Cases, Clock, StandingOrders } from '#ports'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { toCase } from '../cases/to-case.ts'
import type { CarryOut } from './carry-out.ts'
import type { FindStories } from './find-stories.ts'
import { createGiveOrder } from './give-order.ts'

interface Ports {
  findStories: FindStories
  carryOut: CarryOut
  articles: Pick<ArticleStore, 'readCurrent'>
  standingOrders: Pick<StandingOrders, 'give' | 'count' | 'claim'>
  cases: Pick<Cases, 'find' | 'open' | 'close'>
  clock: Clock
}

/** What a notice led to: carried out on the one story that it means, or a case. A hold that was carried out is a case as well. */
type Followed = { carriedOut?: Restated; caseId?: string }

export type FollowNotice = (order: StandingOrder, ownId: string) => Promise<Followed>

/**
 * Follows a notice that names a story in words: finds the one that it means, or else one that is known by the notice's own identity, and
 * carries it out at once. Of several, an editor decides. Where there is none, the order stands, and is looked for once more: a story notes
 * its names before it looks for orders, so that of two that pass each other one sees the other. Where the desk has closed its case, a
 * notice that comes again does nothing; while it may, the order must be claimed first.
 */
export const createFollowNotice = (ports: Ports): FollowNotice => {
  const { findStories, carryOut, articles, standingOrders, cases, clock } = ports
  const giveOrder = createGiveOrder(ports)
  return async (order, ownId) => {
    const open = async (candidates: string[]): Promise<string> => {
      await cases.open(toCase(order, candidates))
      return order.id
    }
    const known = await cases.find(order.id)
    if (known?.closedBy === 'desk') return { caseId: order.id }
    const carry = async (articleId: string): Promise<Followed> => {
      // A hold has to wait for a text that is on its way; should it be dropped anew meanwhile, it finds the order.
      const isEarly = order.kind === 'withhold' && !(await articles.readCurrent(articleId))?.change
      if (isEarly) await giveOrder(order)
      if (known && !(await standingOrders.claim(order, articleId))) return { caseId: order.id }
      const carriedOut = await carryOut(order, articleId)
      if (order.kind === 'withhold') return { carriedOut, caseId: await open([articleId]) }
      const closedAt = clock.now().toISOString()
      if (known) await cases.close({ ...known, status: 'closed', closedAt, closedBy: 'arrival', articleId })
      return { carriedOut }
    }
    const [only, ...others] = await findStories(order)
    if (only && others.length > 0) return { caseId: await open([only, ...others]) }
    if (only) return carry(only)
    if ((await articles.readCurrent(ownId))?.change) return carry(ownId)

    await giveOrder(order)
    const [late, ...more] = await findStories(order)
    if (late && more.length === 0 && (await standingOrders.claim(order, late))) return carry(late)
    return { caseId: await open([late, ...more].filter(id => id !== undefined)) }
  }
}
