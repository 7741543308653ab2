import type { Cases } from '#ports'
import type { CaseDecision } from '#schemas/case.ts'
import { type CloseCasePorts, createCloseCase, type Decided } from './close-case.ts'

interface Ports extends CloseCasePorts {
  cases: Pick<Cases, 'listOpen' | 'close'>
}

/** What an editor decided on an article without mentioning its cases. */
export interface DecidedAlone extends Decided {
  articleId: string
}

/**
 * The kinds of cases that each decision settles. A hold settles none: an indefinite hold is what such a case
 * is about.
 */
const settled: Readonly<Record<CaseDecision, readonly string[]>> = {
  killed: ['kill', 'withhold', 'embargo'],
  published: ['withhold', 'embargo'],
  embargoed: ['withhold', 'embargo'],
  held: [],
  dismissed: [],
}

/**
 * Closes the open cases about this one article after the desk has killed, published or embargoed it directly.
 * Otherwise they would wait, and raise alarms, for a decision that was already made.
 */
export const createSettleCases = (ports: Ports) => {
  const closeCase = createCloseCase(ports)
  return async (decided: DecidedAlone): Promise<void> => {
    const kinds = settled[decided.decision]
    if (kinds.length === 0) return
    const open = await ports.cases.listOpen()
    const decidable = open.filter(
      ({ kind, candidates }) =>
        kinds.includes(kind) && candidates.length === 1 && candidates[0] === decided.articleId,
    )
    await Promise.all(decidable.map(each => closeCase(each, decided)))
  }
}
