import { createAdmitWords } from '#commit/admit-words.ts'
import { createBarWords } from '#commit/bar-words.ts'
import type { CommitRevision } from '#commit/commit-revision.ts'
import type { Arrived } from '#commit/commit-text.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import type { Normalized } from '#domain/copy.ts'
import { underOrder } from '#domain/revisions/hold/under-order.ts'
import { findKilled } from '#domain/revisions/naming/find-killed.ts'
import { nameStory } from '#domain/revisions/naming/name-story.ts'
import type { Aliases, Arrivals, ArticleStore, Cases, Clock, StandingOrders, Turn } from '#ports'
import type { Drop } from '#schemas/drop.ts'
import type { Reinstatement, Revision } from '#schemas/revision.ts'
import { createOpenHold } from './cases/open-hold.ts'
import { createSettleHolds } from './cases/settle-holds.ts'
import { toCase } from './cases/to-case.ts'
import type { IngestedStory } from './ingested-story.ts'
import { createApplyOrders } from './orders/apply-orders.ts'
import { createCarryOut } from './orders/carry-out.ts'
import type { createFollowOrders } from './orders/follow-orders.ts'
import { isDirected } from './orders/is-directed.ts'
import { toOrder } from './orders/to-order.ts'
import { toReceiptItem } from './receipts/to-receipt-item.ts'
import { warnOfEndedUse } from './receipts/warn-of-ended-use.ts'
import { warnOfIdleReinstatement } from './receipts/warn-of-idle-reinstatement.ts'
import { warnOfKilledWords } from './receipts/warn-of-killed-words.ts'
import { warnOfLapsed } from './receipts/warn-of-lapsed.ts'
import { warnOfReplaced } from './receipts/warn-of-replaced.ts'
import { warnOfUndoneOrder } from './receipts/warn-of-undone-order.ts'
import type { Remembered } from './remembered.ts'
import { createRecordArrival } from './stories/record-arrival.ts'
import { createReinstateStory } from './stories/reinstate-story.ts'
import { toRevision } from './stories/to-revision.ts'

export interface IngestStoryPorts {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision' | 'listRevisions'>
  aliases: Aliases
  arrivals: Arrivals
  standingOrders: StandingOrders
  cases: Cases
  commitRevision: CommitRevision
  clock: Clock
  /** What the process remembers; if absent, it remembers nothing. */
  remembered?: Remembered
}

/** Where a story comes from, and when it may be committed. */
interface Origin {
  drop: Drop
  /** Its place in the drop. */
  index: number
  reinstatement: Reinstatement | undefined
  turn: Turn
}

export type IngestStory = (story: Normalized, origin: Origin) => Promise<IngestedStory>

/**
 * Ingests one story of a drop. A notice that kills or holds a story in words is carried out on that story and
 * becomes no article; everything else is committed. A drop made to undo a kill undoes it. Copy withheld with
 * no end is a case for an editor, and so is a kill of a story that never came.
 */
export const createIngestStory = (ports: IngestStoryPorts): IngestStory => {
  const { clock, commitRevision, remembered = { seq: 0 } } = ports
  const barWords = createBarWords(ports)
  const admitWords = createAdmitWords(ports)
  const restateArticle = createRestateArticle(ports)
  const carryOut = createCarryOut({ barWords, commitRevision, restateArticle })
  const applyOrders = createApplyOrders({ ...ports, carryOut })
  const settleHolds = createSettleHolds(ports)
  let loading: Promise<ReturnType<typeof createFollowOrders>> | undefined
  const loadOrders = async () => {
    const { createFollowOrders } = await import('./orders/follow-orders.ts')
    return createFollowOrders({ ...ports, barWords, carryOut, restateArticle, settleHolds })
  }
  const openHold = createOpenHold(ports)
  const recordArrival = createRecordArrival(ports, remembered)
  const reinstateStory = createReinstateStory(ports)

  const remember = (seq: number): void => {
    if (seq <= remembered.seq) return
    if (seq > remembered.seq + 1) remembered.since = seq
    remembered.seq = seq
  }

  return async (story, { drop, index, reinstatement, turn }) => {
    const { article, notice, path } = story
    const revision = toRevision(article, drop, index)
    const order = toOrder(story, drop, revision, index)
    let isIdle = reinstatement !== undefined
    const commit = async (each: Revision, caseId?: string, arrived?: Arrived): Promise<IngestedStory> => {
      const { revision, committed } =
        reinstatement && each.article.status !== 'canceled'
          ? await reinstateStory(each, drop, reinstatement, arrived)
          : { revision: each, committed: await commitRevision(each, arrived) }
      if (committed.outcome !== 'superseded') remember(committed.change.seq)
      await settleHolds(revision.articleId, committed)
      return {
        items: [toReceiptItem(revision, committed, path, caseId)],
        warnings: [
          ...warnOfLapsed(revision, committed),
          ...warnOfEndedUse(revision, committed, clock.now()),
          ...(isIdle ? warnOfIdleReinstatement(revision, committed) : []),
          ...warnOfUndoneOrder(revision, committed, arrived?.current),
          ...warnOfReplaced(revision, committed, arrived?.current, { drop, index }),
        ],
      }
    }

    if (isDirected(story) || article.status === 'canceled') {
      loading ??= loadOrders()
      const { followEach, applyCancellation, askOfTwins } = await loading
      if (isDirected(story)) return followEach(story, order, revision)
      const { stopped, caseId } = await applyCancellation(order, article.id)
      const ingested = await commit(revision, caseId)
      ingested.warnings.push(...(await askOfTwins({ ...order, kind: 'kill' }, stopped)))
      return ingested
    }

    const names = nameStory(article)
    const { orders, arrived } = await recordArrival(revision, names, drop, turn)
    if (reinstatement) await admitWords(article.id, drop.droppedAt)
    const mayBeBarred = !reinstatement && (arrived.current?.change?.status ?? 'withheld') === 'withheld'
    const killed = mayBeBarred ? findKilled(orders, article, clock.now()) : undefined
    const outlasts = notice?.waitsForWord && article.embargoedUntil !== undefined && !reinstatement
    const stated = outlasts ? underOrder(revision) : revision
    const heed = await applyOrders(stated, orders, names, drop.droppedAt, reinstatement, killed)
    const heeded = heed.revision
    if (heed.undoesOrder) isIdle = false
    const isOwn = heeded === revision
    const placed = (seq: number): void => {
      remember(seq)
      turn.pass()
    }
    const found = { ...arrived, placed, isStored: arrived.isStored && isOwn }
    const { status, embargoedUntil } = heeded.article
    if (status !== 'withheld' || embargoedUntil !== undefined) return commit(heeded, undefined, found)
    const kind = notice || !isOwn ? 'withhold' : 'embargo'
    const note = killed
      ? `The same text was killed as article ${killed.killed?.articleId}: ${killed.note}`
      : heed.hold?.note
    const hold = { ...toCase(note ? { ...order, note } : order, [article.id]), kind } as const
    const ingested = await commit(heeded, await openHold(hold, heeded, arrived.current), found)
    if (killed) ingested.warnings.push(warnOfKilledWords(killed))
    return ingested
  }
}
