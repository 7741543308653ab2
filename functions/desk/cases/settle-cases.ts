import type { ArticleStore, Cases } from '#ports'
import type { Case, CaseDecision } from '#schemas/desk/case.ts'
import { type CloseCasePorts, createCloseCase, type Decided } from './close-case.ts'

interface Ports extends CloseCasePorts {
  articles: Pick<ArticleStore, 'readCurrent'>
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
    const [open, current] = await Promise.all([
      ports.cases.listOpen(),
      ports.articles.readCurrent(decided.articleId),
    ])
    // What is decided about the version that stands says nothing of a text that waits beside it.
    const isUndecided = ({ kind }: Case) =>
      kind === 'embargo' && current?.waits !== undefined && decided.decision !== 'killed'
    const decidable = open.filter(
      each =>
        kinds.includes(each.kind) &&
        each.candidates.length === 1 &&
        each.candidates[0] === decided.articleId &&
        !isUndecided(each),
    )
    await Promise.all(decidable.map(each => closeCase(each, decided)))
  }
}
