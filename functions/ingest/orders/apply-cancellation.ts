import type { BarWords } from '#commit/bar-words.ts'
import type { ArticleStore, Cases, StandingOrders } from '#ports'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { toCase } from '../cases/to-case.ts'
import type { CarryOut } from './carry-out.ts'
import type { FindStories } from './find-stories.ts'
import { createGiveOrder } from './give-order.ts'

interface Ports {
  findStories: FindStories
  barWords: BarWords
  carryOut: CarryOut
  articles: Pick<ArticleStore, 'readCurrent' | 'listRevisions'>
  standingOrders: Pick<StandingOrders, 'give' | 'count'>
  cases: Pick<Cases, 'open'>
}

/** Follows what a canceled item asks for besides its own kill: the stories stopped, and the case it opened. */
export type ApplyCancellation = (
  order: StandingOrder,
  ownId: string,
) => Promise<{ stopped: string[]; caseId?: string }>

/**
 * Runs before an item that its format marks as canceled is committed. If its words name one other story, that
 * is killed with it; if they name several, an editor decides. If the item is unknown, and no other was killed,
 * a case is opened until its story comes.
 */
export const createApplyCancellation = (ports: Ports): ApplyCancellation => {
  const { findStories, barWords, carryOut, articles, cases } = ports
  const giveOrder = createGiveOrder(ports)
  return async (order, ownId) => {
    const isKnown = (await articles.readCurrent(ownId)) !== undefined
    if (isKnown) await barWords(ownId, await articles.listRevisions(ownId), order)
    const isOwn = order.target.articleId === ownId
    const others = isOwn ? [] : (await findStories(order)).filter(id => id !== ownId)
    const one = others.length === 1 ? others : []
    for (const other of one) await carryOut({ ...order, kind: 'kill' }, other)
    const stopped = [...(isKnown ? [ownId] : []), ...one]
    if (stopped.length === 0) await giveOrder({ ...order, isItem: true, target: { articleId: ownId } })
    if (stopped.length > 0 && others.length < 2) return { stopped }
    await cases.open(toCase(order, others))
    return { stopped, caseId: order.id }
  }
}
