import type { Cases, Clock, StandingOrders } from '#ports'
import type { Case, CaseDecision } from '#schemas/case.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'

export interface CloseCasePorts {
  cases: Pick<Cases, 'close'>
  standingOrders: Pick<StandingOrders, 'withdraw'>
  clock: Clock
}

/** What the desk decided, why, and who did. */
export interface Decided {
  decision: CaseDecision
  reason: string
  by?: string | undefined
  /** The article that it was about. */
  articleId?: string | undefined
}

/**
 * Closes an open case by the word of the desk. The order that waits for a story is taken back first, so that it kills none that comes
 * later. Where its story came meanwhile, there is nothing to dismiss: the kill is being carried out, and the case is closed by that. Gives
 * the id of that story then.
 */
export type CloseCase = (open: Case, decided: Decided) => Promise<string | undefined>

export const createCloseCase =
  ({ cases, standingOrders, clock }: CloseCasePorts): CloseCase =>
  async (open, { decision, reason, by, articleId }) => {
    const closed = { ...open, status: 'closed' as const, closedAt: clock.now().toISOString() }
    const doneTo = await standingOrders.withdraw(toOrder(open))
    if (doneTo !== undefined && open.kind === 'kill' && decision === 'dismissed') {
      await cases.close({ ...closed, closedBy: 'arrival', articleId: doneTo })
      return doneTo
    }
    const decided = { closedBy: 'desk' as const, decision, reason, ...(by && { decidedBy: by }) }
    await cases.close({ ...closed, ...decided, ...(articleId && { articleId }) })
    return undefined
  }

/** The order of a case, as far as a case has it: it is only ever kept as one that was taken back. */
const toOrder = ({ id, kind, target, agency, note, openedAt, drop }: Case): StandingOrder => ({
  id,
  kind: kind === 'kill' ? 'kill' : 'withhold',
  orderKey: '',
  target,
  ...(agency && { agency }),
  note,
  givenAt: openedAt,
  drop,
})
