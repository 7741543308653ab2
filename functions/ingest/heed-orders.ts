import { digestArticle } from '#domain/revisions/digest-article.ts'
import { matchStories } from '#domain/revisions/match-stories.ts'
import { nameStory } from '#domain/revisions/name-story.ts'
import { standsAt } from '#domain/revisions/stands-at.ts'
import type { Aliases, Cases, Clock, StandingOrders } from '#ports'
import type { Revision } from '#schemas/revision.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { CarryOut } from './carry-out.ts'

interface Ports {
  aliases: Pick<Aliases, 'note'>
  standingOrders: Pick<StandingOrders, 'all' | 'claim'>
  cases: Pick<Cases, 'find' | 'close'>
  carryOut: CarryOut
  clock: Clock
}

/** Notes what a story goes by, and gives the revision as it is to be committed, once all that waited for it has been done. */
export type HeedOrders = (revision: Revision, droppedAt: string) => Promise<Revision>

/**
 * Before a story is committed: notes its names, then looks for orders that wait for it. A kill is committed first, so that its text is
 * never current; a hold withholds it. An order is carried out on one article, also where this is run again.
 */
export const createHeedOrders = ({ aliases, standingOrders, cases, carryOut, clock }: Ports): HeedOrders => {
  const close = async (order: StandingOrder, articleId: string): Promise<void> => {
    const open = await cases.find(order.id)
    if (open?.status !== 'open') return
    await cases.close({
      ...open,
      status: 'closed',
      closedAt: clock.now().toISOString(),
      closedBy: 'arrival',
      articleId,
    })
  }
  return async (revision, droppedAt) => {
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
      if (!(await standingOrders.claim(order, articleId))) continue
      if (order.kind === 'withhold') isHeld = true
      else {
        if (!order.isItem) await carryOut(order, articleId)
        await close(order, articleId)
      }
    }
    if (!isHeld || article.status !== 'usable') return revision
    const held = { ...article, status: 'withheld' as const }
    return { ...revision, article: held, digest: digestArticle(held) }
  }
}
