import { digestArticle } from '#domain/revisions/digest-article.ts'
import { matchStories } from '#domain/revisions/match-stories.ts'
import { nameStory } from '#domain/revisions/name-story.ts'
import { standsAt } from '#domain/revisions/stands-at.ts'
import type { Aliases, Cases, Clock, StandingOrders } from '#ports'
import type { Case } from '#schemas/case.ts'
import type { Reinstatement, Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { CarryOut } from './carry-out.ts'

interface Ports {
  aliases: Pick<Aliases, 'note'>
  standingOrders: Pick<StandingOrders, 'all' | 'claim' | 'withdraw'>
  cases: Pick<Cases, 'find' | 'close'>
  carryOut: CarryOut
  clock: Clock
}

/** Notes what a story goes by, and gives the revision as it is to be committed, once all that waited for it has been done. */
export type HeedOrders = (
  revision: Revision,
  droppedAt: string,
  reinstatement?: Reinstatement,
) => Promise<Revision>

/**
 * Before a story is committed: notes its names, then looks for orders that wait for it. A kill is committed first, so that its text is
 * never current; a hold withholds it. An order is carried out on one article, also where this is run again. A story that was dropped to undo a
 * kill is not killed or held: the orders that waited for it were the mistake, and are taken back.
 */
export const createHeedOrders = ({ aliases, standingOrders, cases, carryOut, clock }: Ports): HeedOrders => {
  const close = async (order: StandingOrder, fields: Partial<Case>): Promise<void> => {
    const open = await cases.find(order.id)
    if (open?.status !== 'open') return
    await cases.close({ ...open, status: 'closed', closedAt: clock.now().toISOString(), ...fields })
  }
  const takeBack = async (order: StandingOrder, { by, reason }: Reinstatement): Promise<void> => {
    await standingOrders.withdraw(order)
    await close(order, { closedBy: 'desk', decision: 'dismissed', decidedBy: by, reason })
  }
  return async (revision, droppedAt, reinstatement) => {
    const { articleId, article } = revision
    const names = nameStory(article)
    await aliases.note(names, droppedAt.slice(0, 10))
    const meant = (await standingOrders.all()).filter(
      order =>
        !order.isWithdrawn &&
        standsAt(order, droppedAt) &&
        (order.doneTo ?? articleId) === articleId &&
        matchStories([names], order.target, order.agency).length > 0,
    )
    let isHeld = false
    for (const order of meant) {
      if (reinstatement) {
        await takeBack(order, reinstatement)
        continue
      }
      if (!(await standingOrders.claim(order, articleId))) continue
      if (order.kind === 'withhold') isHeld = true
      else {
        if (!order.isItem) await carryOut(order, articleId)
        await close(order, { closedBy: 'arrival', articleId })
      }
    }
    if (!isHeld || article.status !== 'usable') return revision
    const held = { ...article, status: 'withheld' as const }
    return { ...revision, article: held, digest: digestArticle(held) }
  }
}
