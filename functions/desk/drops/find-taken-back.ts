import { asCommitted } from '#commit/read/as-committed.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import type { ArticleStore, ChangeLog, Clock } from '#ports'
import type { TakenBack } from '#schemas/drops-query.ts'
import type { Receipt } from '#schemas/receipt.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at' | 'marked'>
  clock: Clock
}

/** Which articles that receipts say are published have been killed or held since. */
export type FindTakenBack = (receipts: readonly Receipt[]) => Promise<TakenBack>

/**
 * Looks at the marks of the changes that the receipts name, for half a read unit a segment of the log, and
 * reads only the articles of those that have one (docs/decisions/0026-marks-beside-changes.md).
 */
export const createFindTakenBack =
  ({ articles, changes, clock }: Ports): FindTakenBack =>
  async receipts => {
    const articleOf = new Map<number, string>()
    for (const { items } of receipts)
      for (const { status, seq, articleId } of items)
        if (status === 'usable' && seq !== undefined) articleOf.set(seq, articleId)
    if (articleOf.size === 0) return {}
    const marked = await changes.marked([...articleOf.keys()], { mayLag: true })
    const ids = new Set([...marked].flatMap(seq => articleOf.get(seq) ?? []))
    if (ids.size === 0) return {}
    const takenBack: TakenBack = {}
    for (const current of await articles.readCurrents([...ids])) {
      const { articleId, change } = await asCommitted(current, changes)
      const status = change && statusAt(change, clock.now())
      if (status === 'canceled' || status === 'withheld') takenBack[articleId] = status
    }
    return takenBack
  }
