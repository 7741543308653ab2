import type { Cases, Clock, StandingOrders } from '#ports'
import type { Case, CaseDecision } from '#schemas/case.ts'

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
 * later. A kill whose story came meanwhile is being carried out, and closes its case itself: gives that story's id, and closes nothing.
 */
export type CloseCase = (open: Case, decided: Decided) => Promise<string | undefined>

export const createCloseCase =
  ({ cases, standingOrders, clock }: CloseCasePorts): CloseCase =>
  async (open, { decision, reason, by, articleId }) => {
    const doneTo = await standingOrders.withdraw(open.id)
    if (doneTo !== undefined && open.kind === 'kill' && decision === 'dismissed') return doneTo
    await cases.close({
      ...open,
      status: 'closed',
      closedAt: clock.now().toISOString(),
      closedBy: 'desk',
      ...(articleId && { articleId }),
      decision,
      reason,
      ...(by && { decidedBy: by }),
    })
    return undefined
  }
