import type { StandingOrders } from '#ports'

/** Admits the words of an article again, since its kills up to an instant (RFC 3339) are undone. */
export type AdmitWords = (articleId: string, undoneAt: string) => Promise<void>

/** Withdraws the orders that bar the words of an article. */
export const createAdmitWords =
  ({ standingOrders }: { standingOrders: Pick<StandingOrders, 'all' | 'withdraw' | 'count'> }): AdmitWords =>
  async (articleId, undoneAt) => {
    const barring = (await standingOrders.all()).filter(
      ({ killed, isWithdrawn, givenAt }) =>
        killed?.articleId === articleId && !isWithdrawn && Date.parse(givenAt) <= Date.parse(undoneAt),
    )
    if (barring.length === 0) return
    for (const order of barring) await standingOrders.withdraw(order)
    await standingOrders.count()
  }
