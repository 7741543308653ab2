import { createBarWords } from '#commit/bar-words.ts'
import type { CommitRevision } from '#commit/commit-revision.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import { createHoldTranslations } from '#commit/translations/hold-translations.ts'
import { followKey } from '#domain/revisions/order/follow-key.ts'
import { type KillOrder, toKillRevision } from '#domain/revisions/to-kill-revision.ts'
import type { Aliases, ArticleStore, Cases, StandingOrders } from '#ports'
import { type CloseCasePorts, createCloseCase } from '../cases/close-case.ts'
import { createSettleCases } from '../cases/settle-cases.ts'
import { createFindCopies } from './find-copies.ts'

interface Ports extends CloseCasePorts {
  articles: Pick<ArticleStore, 'readCurrent' | 'listRevisions' | 'readRevision'>
  aliases: Pick<Aliases, 'notedOn' | 'translationsOf'>
  standingOrders: Pick<StandingOrders, 'withdraw' | 'give' | 'count'>
  cases: Pick<Cases, 'find' | 'open' | 'listOpen' | 'close'>
  commitRevision: CommitRevision
}

export interface Kill {
  articleId: string
  /** Why, for the record; a tombstone does not carry it. */
  reason: string
  /** The case this decides. */
  caseId?: string | undefined
  /** Who kills it; for display only. */
  by?: string | undefined
}

/** `copies`: other articles with the same words, which stay as they are. `translations`: those that are held with it, each with a case. */
export type Killed =
  | { outcome: 'killed'; version: number; copies?: string[]; translations?: string[] }
  | { outcome: 'canceled-already' | 'unknown-article' | 'unknown-case' }

/**
 * Kills an article by an editor's decision, ordered directly after everything there, and closes the case it
 * decides, along with those about nothing else. Of a story that came twice, one may be meant to stand: its
 * copies are named, not killed. Its translations are held until the desk decides. Repeated after a failure, it continues where it stopped.
 */
export const createKillArticle = (ports: Ports) => {
  const { articles, cases, commitRevision, clock } = ports
  const barWords = createBarWords(ports)
  const closeCase = createCloseCase(ports)
  const settleCases = createSettleCases(ports)
  const findCopies = createFindCopies(ports)
  const holdTranslations = createHoldTranslations({ ...ports, restateArticle: createRestateArticle(ports) })
  const killArticle = async ({ articleId, reason, caseId, by }: Kill): Promise<Killed> => {
    const open = caseId === undefined ? undefined : await cases.find(caseId)
    if (caseId !== undefined && !open) return { outcome: 'unknown-case' }
    const current = await articles.readCurrent(articleId)
    if (!current?.change) return { outcome: 'unknown-article' }
    const close = async (): Promise<string[]> => {
      const decided = { decision: 'killed' as const, reason, by, articleId }
      if (open?.status === 'open') await closeCase(open, decided)
      await settleCases(decided)
      return holdTranslations(articleId, { drop: { bucket: 'desk', key: articleId }, reason })
    }
    if (current.change.status === 'canceled') {
      await close()
      return { outcome: 'canceled-already' }
    }
    const orderKeys = await articles.listRevisions(articleId)
    const order: KillOrder = {
      orderKey: followKey([current.orderKey, current.ruling, orderKeys.at(-1)]),
      note: reason,
      givenAt: clock.now().toISOString(),
      drop: { bucket: 'desk', key: articleId },
    }
    const barred = await barWords(articleId, order)
    const kill = toKillRevision(articleId, order)
    const committed = await commitRevision({ ...kill, ...(by && { orderedBy: by }) })
    await barWords(articleId, order, barred)
    if (committed.outcome === 'superseded' && committed.by === 'kill') {
      await close()
      return { outcome: 'canceled-already' }
    }
    // It was killed and reinstated in the meantime, by someone who did not know of this kill: kill it after that.
    if (committed.outcome === 'superseded' || committed.change.status !== 'canceled')
      return killArticle({ articleId, reason, caseId, by })
    const translations = await close()
    const copies = await findCopies(articleId)
    return {
      outcome: 'killed',
      version: committed.change.version,
      ...(copies.length > 0 && { copies }),
      ...(translations.length > 0 && { translations }),
    }
  }
  return killArticle
}
