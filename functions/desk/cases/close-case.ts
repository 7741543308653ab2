import type { Cases, Clock, StandingOrders } from '#ports'
import type { Case, CaseDecision } from '#schemas/desk/case.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'

export interface CloseCasePorts {
  cases: Pick<Cases, 'close'>
  standingOrders: Pick<StandingOrders, 'withdraw'>
  clock: Clock
}

/** What the desk decided, why, and who decided. */
export interface Decided {
  decision: CaseDecision
  reason: string
  by?: string | undefined
  /** The article the decision was about. */
  articleId?: string | undefined
}

/**
 * Closes an open case by a decision of the desk. The order waiting for a story is withdrawn first, so that it
 * kills no story that comes later. If the story came in the meantime, there is nothing to dismiss: the kill
 * is being carried out, the case is closed as decided by the arrival, and the story's id is returned.
 */
export type CloseCase = (open: Case, decided: Decided) => Promise<string | undefined>

export const createCloseCase =
  ({ cases, standingOrders, clock }: CloseCasePorts): CloseCase =>
  async (open, { decision, reason, by, articleId }) => {
    const closed = { ...open, status: 'closed' as const, closedAt: clock.now().toISOString() }
    const carriedOutOn = await standingOrders.withdraw(toOrder(open))
    if (carriedOutOn !== undefined && open.kind === 'kill' && decision === 'dismissed') {
      await cases.close({ ...closed, closedBy: 'arrival', articleId: carriedOutOn })
      return carriedOutOn
    }
    const decided = { closedBy: 'desk' as const, decision, reason, ...(by && { decidedBy: by }) }
    await cases.close({ ...closed, ...decided, ...(articleId && { articleId }) })
    return undefined
  }

/** The order of a case, as far as the case describes it: it is only ever stored as withdrawn. */
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
