import { underOrder } from '#domain/revisions/hold/under-order.ts'
import { isInForceAt } from '#domain/revisions/naming/is-in-force-at.ts'
import { matchStories } from '#domain/revisions/naming/match-stories.ts'
import type { Cases, Clock, StandingOrders } from '#ports'
import type { Case } from '#schemas/desk/case.ts'
import type { Reinstatement, Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import type { CarryOut } from './carry-out.ts'

interface Ports {
  standingOrders: Pick<StandingOrders, 'claim' | 'withdraw'>
  cases: Pick<Cases, 'find' | 'close'>
  carryOut: CarryOut
  clock: Clock
}

const HALF_DAY = 43_200_000

/** A revision as it is to be committed, and the order that holds it, if one waited for it. */
interface Heeded {
  revision: Revision
  /** Whether it undoes an order that named it; the order may be withdrawn by now. */
  undoesOrder: boolean
  hold?: StandingOrder
}

/** What is known of a story that has come. */
interface Come {
  /** All orders, of which those that name it are carried out. */
  orders: readonly StandingOrder[]
  names: StoryNames
  /** RFC 3339. */
  droppedAt: string
  /** Present if it was dropped to undo a kill. */
  reinstatement: Reinstatement | undefined
  /** The order that bars its words. */
  killed: StandingOrder | undefined
}

/** Carries out all orders that waited for a revision. */
export type ApplyOrders = (revision: Revision, come: Come) => Promise<Heeded>

/**
 * Carries out the orders that wait for a story, before it is committed and after its names are recorded. A
 * kill is committed first, so that its text is never current; a hold withholds it beyond its embargo, as a
 * text of its own ordered directly after it, and its case gives way to one of the story. An order is carried
 * out on one article only, even if this runs again. What was replaced before it came is held if it is no version of it
 * ("1st Ld") and comes soon: a later story may have its slug or headline. A story dropped to undo a kill is not killed or held: the
 * orders that waited for it were the mistake, and are withdrawn.
 */
export const createApplyOrders = ({ standingOrders, cases, carryOut, clock }: Ports): ApplyOrders => {
  const close = async (order: StandingOrder, fields: Partial<Case>): Promise<void> => {
    const open = await cases.find(order.id)
    if (open?.status !== 'open') return
    await cases.close({ ...open, status: 'closed', closedAt: clock.now().toISOString(), ...fields })
  }
  const takeBack = async (order: StandingOrder, { by, reason }: Reinstatement): Promise<void> => {
    await standingOrders.withdraw(order)
    await close(order, { closedBy: 'desk', decision: 'dismissed', decidedBy: by, reason })
  }
  return async (revision, { orders, names, droppedAt, reinstatement, killed }) => {
    const { articleId, article } = revision
    const isNamedBy = ({ target, agency, replacedBy, givenAt }: StandingOrder) =>
      (!replacedBy ||
        (replacedBy !== articleId &&
          !article.change &&
          Date.parse(droppedAt) < Date.parse(givenAt) + HALF_DAY)) &&
      matchStories([names], target, agency).length > 0
    const matching = orders.filter(
      order =>
        !order.isWithdrawn &&
        isInForceAt(order, droppedAt) &&
        (order.doneTo ?? articleId) === articleId &&
        isNamedBy(order),
    )
    let hold: StandingOrder | undefined
    for (const order of matching) {
      if (reinstatement) {
        await takeBack(order, reinstatement)
        continue
      }
      if (!(await standingOrders.claim(order, articleId))) continue
      if (order.kind === 'withhold') hold = order
      else if (!order.isItem) await carryOut(order, articleId)
      await close(order, { closedBy: 'arrival', articleId })
    }
    const isWithheld = article.status !== 'usable' && article.embargoedUntil === undefined
    const isHeld = (hold ?? killed) !== undefined && !isWithheld
    return {
      revision: isHeld ? underOrder(revision) : revision,
      undoesOrder: reinstatement !== undefined && orders.some(isNamedBy),
      ...(hold && { hold }),
    }
  }
}
