import type { ReadWords } from '#commit/read/read-words.ts'
import type { ArticleStore, Cases, Clock, StandingOrders } from '#ports'
import type { Case } from '#schemas/desk/case.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import { isHoldOf } from '../cases/is-hold-of.ts'
import { toCase } from '../cases/to-case.ts'
import type { CarriedOut, CarryOut } from './carry-out.ts'
import type { FindStories } from './find-stories.ts'
import { createGiveOrder } from './give-order.ts'
import { isOneStory } from './is-one-story.ts'
import { meansAll } from './means-all.ts'

interface Ports {
  findStories: FindStories
  /** What a notice may mean that means no story, for an editor to choose from. */
  findAlike: FindStories
  carryOut: CarryOut
  readWords: ReadWords
  articles: Pick<ArticleStore, 'readCurrent'>
  standingOrders: Pick<StandingOrders, 'all' | 'give' | 'count' | 'claim'>
  cases: Pick<Cases, 'find' | 'open' | 'close' | 'listOpen'>
  clock: Clock
}

/** Whether a case asks which of these articles an order means that names them in the same words. */
const isSameQuestion = ({ kind, agency, target }: StandingOrder, candidates: readonly string[]) => {
  const asked = JSON.stringify([kind, agency, target, candidates.toSorted()])
  return (each: Case): boolean =>
    JSON.stringify([each.kind, each.agency, each.target, each.candidates.toSorted()]) === asked
}

/** A headline such as "Weather" is that of many. */
const MOST_ALIKE = 10

/**
 * What a notice led to: it was carried out on a story it means, or became a case. A hold that was carried out
 * is a case as well, or has that which asks of this story already.
 */
export type Followed = { carriedOut?: CarriedOut; caseId?: string }

export type FollowNotice = (order: StandingOrder, ownId: string) => Promise<Followed[]>

/**
 * Follows a notice that names a story in words. It finds the one story meant, or else one with the notice's
 * own identity, and carries the notice out at once. If there are several, an editor decides, unless they are
 * one story under several names, or it says that it means all versions: it is carried out on each of them. If there is
 * none, the order is stored, and the story is looked for once more: a story records its names before it looks
 * for orders, so of two that cross, one sees the other. If the desk has closed the case, a repeated notice
 * does nothing, but to hold the further versions of a story whose first the desk has decided about; while the desk
 * still may, the order must be claimed first. A case without a match names what matches in part, such as the
 * headline's story under another slug.
 */
export const createFollowNotice = (ports: Ports): FollowNotice => {
  const { findStories, findAlike, carryOut, readWords, articles, standingOrders, cases, clock } = ports
  const giveOrder = createGiveOrder(ports)
  const open = async (order: StandingOrder, candidates: string[]): Promise<string> => {
    await cases.open(toCase(order, candidates))
    return order.id
  }
  /** A notice that came under another file name before has asked the same. */
  const ask = async (order: StandingOrder, candidates: string[]): Promise<string> =>
    (await cases.listOpen()).find(isSameQuestion(order, candidates))?.id ?? open(order, candidates)
  /** A hold that was carried out at once waits for no text: claimed when it comes again, it would hold each later one. */
  const mayCarryOut = async (order: StandingOrder, articleId: string, known: Case): Promise<boolean> => {
    const isOnlyHold =
      isHoldOf(articleId)(known) && (await standingOrders.all()).every(({ id }) => id !== order.id)
    return isOnlyHold || standingOrders.claim(order, articleId)
  }
  const carry = async (order: StandingOrder, articleId: string): Promise<Followed> => {
    const known = await cases.find(order.id)
    if (known?.closedBy === 'desk') return { caseId: order.id }
    // A hold must wait for a text that is on its way; if the story is dropped again in the meantime, that
    // drop finds the order.
    const isEarly = order.kind === 'withhold' && !(await articles.readCurrent(articleId))?.change
    if (isEarly) await giveOrder(order)
    if (known && !(await mayCarryOut(order, articleId, known))) return { caseId: order.id }
    const carriedOut = await carryOut(order, articleId)
    if (order.kind === 'withhold') {
      const same = known ?? (await cases.listOpen()).find(isHoldOf(articleId))
      return { carriedOut, caseId: same?.id ?? (await open(order, [articleId])) }
    }
    const closedAt = clock.now().toISOString()
    if (known) await cases.close({ ...known, status: 'closed', closedAt, closedBy: 'arrival', articleId })
    return { carriedOut }
  }
  return async (order, ownId) => {
    const [only, ...others] = await findStories(order)
    const known = await cases.find(order.id)
    const isOfFirst = only !== undefined && known !== undefined && isHoldOf(only)(known)
    if (known?.closedBy === 'desk' && !isOfFirst) return [{ caseId: order.id }]
    const isOfEach = others.length === 0 || meansAll(order.note)
    if (only && !isOfEach && !(await isOneStory([only, ...others], readWords)))
      return [{ caseId: await ask(order, [only, ...others]) }]
    if (only) {
      const followed = [await carry(order, only)]
      for (const each of others) followed.push(await carry({ ...order, id: `${order.id}-${each}` }, each))
      return followed
    }
    if ((await articles.readCurrent(ownId))?.change) return [await carry(order, ownId)]

    await giveOrder(order)
    const [late, ...more] = await findStories(order)
    if (late && more.length === 0 && (await standingOrders.claim(order, late)))
      return [await carry(order, late)]
    const candidates = late ? [late, ...more] : (await findAlike(order)).slice(0, MOST_ALIKE)
    return [{ caseId: await open(order, candidates) }]
  }
}
