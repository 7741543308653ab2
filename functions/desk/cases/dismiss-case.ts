import type { Cases } from '#ports'
import type { Case } from '#schemas/desk/case.ts'
import { type CloseCasePorts, createCloseCase } from './close-case.ts'

interface Ports extends CloseCasePorts {
  cases: Pick<Cases, 'find' | 'close'>
}

export interface Dismissal {
  caseId: string
  reason: string
  /** Who dismisses it; for display only. */
  by: string
}

/** `carried-out`: the story arrived while the case was being looked at, and its kill is carried out. */
export type Dismissed =
  | { outcome: 'dismissed' }
  | { outcome: 'unknown-case' }
  | { outcome: 'closed-already'; closed: Case }
  | { outcome: 'carried-out'; articleId: string }

/**
 * Closes a case and leaves everything as it is: what is held stays held, what is usable stays usable, and a
 * kill whose story never came no longer waits for it.
 */
export const createDismissCase = (ports: Ports) => {
  const { cases } = ports
  const closeCase = createCloseCase(ports)
  return async ({ caseId, reason, by }: Dismissal): Promise<Dismissed> => {
    const found = await cases.find(caseId)
    if (!found) return { outcome: 'unknown-case' }
    if (found.status === 'closed') return { outcome: 'closed-already', closed: found }
    const articleId = await closeCase(found, { decision: 'dismissed', reason, by })
    return articleId === undefined ? { outcome: 'dismissed' } : { outcome: 'carried-out', articleId }
  }
}
