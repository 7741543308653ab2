import type { Barred, BarWords } from '#commit/bar-words.ts'
import type { ArticleStore, Cases, StandingOrders } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { toCase } from '../cases/to-case.ts'
import type { CarriedOut, CarryOut } from './carry-out.ts'
import type { FindStories } from './find-stories.ts'
import { createGiveOrder } from './give-order.ts'

interface Ports {
  findStories: FindStories
  /** Of an item that names no story, those that an editor may choose from. */
  findAlike: FindStories
  barWords: BarWords
  carryOut: CarryOut
  articles: Pick<ArticleStore, 'readCurrent'>
  standingOrders: Pick<StandingOrders, 'give' | 'count'>
  cases: Pick<Cases, 'open'>
}

/** Follows what a canceled item asks for besides its own kill: the stories stopped, its own texts whose words are `barred`, what was committed of those that are not its own, and the case it opened. */
export type ApplyCancellation = (
  order: StandingOrder,
  item: Article,
) => Promise<{
  stopped: string[]
  barred?: Barred | undefined
  killed: CarriedOut[]
  caseId?: string
}>

/**
 * Runs before an item that its format marks as canceled is committed. If its words name one other story, that
 * is killed with it; if they name several, an editor decides. If the item is unknown, the one story that has its number
 * in another spelling is killed. If there is none, a case is opened until its story comes; it names those under the same headline.
 */
export const createApplyCancellation = (ports: Ports): ApplyCancellation => {
  const { findStories, findAlike, barWords, carryOut, articles, cases } = ports
  const giveOrder = createGiveOrder(ports)
  return async (order, { id: ownId, sourceId: item, headline }) => {
    const isKnown = (await articles.readCurrent(ownId)) !== undefined
    const barred = isKnown ? await barWords(ownId, order) : undefined
    const isOwn = order.target.articleId === ownId
    const named = isOwn ? !isKnown && item && { ...order, target: { item } } : order
    const others = named ? (await findStories(named)).filter(id => id !== ownId) : []
    const one = others.length === 1 ? others : []
    const killed: CarriedOut[] = []
    for (const other of one) killed.push(await carryOut({ ...order, kind: 'kill' }, other))
    const stopped = [...(isKnown ? [ownId] : []), ...one]
    if (stopped.length === 0) await giveOrder({ ...order, isItem: true, target: { articleId: ownId } })
    if (stopped.length > 0 && others.length < 2) return { stopped, barred, killed }
    const alike = others.length > 0 ? others : await findAlike({ ...order, target: { headline } })
    await cases.open(toCase(order, alike))
    return { stopped, barred, killed, caseId: order.id }
  }
}
