import type { Cases } from '#ports'
import type { CaseDecision } from '#schemas/case.ts'
import { type CloseCasePorts, createCloseCase, type Decided } from './close-case.ts'

interface Ports extends CloseCasePorts {
  cases: Pick<Cases, 'listOpen' | 'close'>
}

/** What an editor decided over an article without a word of its cases. */
export interface DecidedAlone extends Decided {
  articleId: string
}

/** Kinds of cases in which a decision leaves nothing to decide. A hold leaves all: what is held without an end is what the case is about. */
const settled: Readonly<Record<CaseDecision, readonly string[]>> = {
  killed: ['kill', 'withhold', 'embargo'],
  published: ['withhold', 'embargo'],
  embargoed: ['withhold', 'embargo'],
  held: [],
  dismissed: [],
}

/**
 * Closes the open cases that are about one article alone, where the desk has killed, published or embargoed it at the article itself: else
 * they would wait, and alarm, for a decision that was made.
 */
export const createSettleCases = (ports: Ports) => {
  const closeCase = createCloseCase(ports)
  return async (decided: DecidedAlone): Promise<void> => {
    const kinds = settled[decided.decision]
    if (kinds.length === 0) return
    const open = await ports.cases.listOpen()
    const over = open.filter(
      ({ kind, candidates }) =>
        kinds.includes(kind) && candidates.length === 1 && candidates[0] === decided.articleId,
    )
    await Promise.all(over.map(each => closeCase(each, decided)))
  }
}
