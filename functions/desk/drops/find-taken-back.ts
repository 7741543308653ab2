import { asCommitted } from '#commit/read/as-committed.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import type { ArticleStore, ChangeLog, Clock } from '#ports'
import type { Receipt } from '#schemas/drops/receipt.ts'
import type { PublicationStatus } from '#schemas/publication-status.ts'
import type { TakenBack } from '#schemas/queries/drops-query.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at' | 'marked'>
  clock: Clock
}

/** Which articles stand otherwise now than receipts say: killed, held or published since. */
export type FindTakenBack = (receipts: readonly Receipt[]) => Promise<TakenBack>

/** How many held or killed stories are looked up, the newest first: a drop may hold thousands. */
const MOST_LOOKED_UP = 100

/**
 * Looks at the marks of the changes that the receipts name, for half a read unit a segment of the log, and
 * reads only the articles of those that have one (docs/decisions/0026-marks-beside-changes.md), and of those
 * that were not published, whose later changes mark nothing.
 */
export const createFindTakenBack =
  ({ articles, changes, clock }: Ports): FindTakenBack =>
  async receipts => {
    const told = new Map<string, Set<PublicationStatus>>()
    const published = new Map<number, string>()
    const kept = new Set<string>()
    for (const { status, seq, articleId } of receipts.flatMap(({ items }) => items)) {
      if (seq === undefined) continue
      told.set(articleId, (told.get(articleId) ?? new Set()).add(status))
      if (status === 'usable') published.set(seq, articleId)
      else kept.add(articleId)
    }
    const marked =
      published.size > 0 ? await changes.marked([...published.keys()], { mayLag: true }) : new Set<number>()
    const ids = new Set([
      ...[...marked].flatMap(seq => published.get(seq) ?? []),
      ...[...kept].slice(0, MOST_LOOKED_UP),
    ])
    if (ids.size === 0) return {}
    const takenBack: TakenBack = {}
    for (const current of await articles.readCurrents([...ids])) {
      const { articleId, change } = await asCommitted(current, changes)
      const status = change && statusAt(change, clock.now())
      if (status && [...(told.get(articleId) ?? [])].some(each => each !== status))
        takenBack[articleId] = status
    }
    return takenBack
  }
