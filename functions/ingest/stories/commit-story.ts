import type { CommitRevision } from '#commit/commit-revision.ts'
import type { Arrived } from '#commit/commit-text.ts'
import type { Clock } from '#ports'
import type { Revision } from '#schemas/revision.ts'
import type { SettleHolds } from '../cases/settle-holds.ts'
import type { IngestedStory } from '../ingested-story.ts'
import { toReceiptItem } from '../receipts/to-receipt-item.ts'
import { warnOfEndedUse } from '../receipts/warn-of-ended-use.ts'
import { warnOfLapsed } from '../receipts/warn-of-lapsed.ts'
import { rememberSeq } from '../remember-seq.ts'
import type { Remembered } from '../remembered.ts'
import type { Origin } from './origin.ts'
import type { ReinstateStory } from './reinstate-story.ts'

interface Ports {
  commitRevision: CommitRevision
  reinstateStory: ReinstateStory
  settleHolds: SettleHolds
  clock: Clock
}

/** What is known of a text that is to be committed. */
interface Known {
  /** The file that it was, inside the drop. */
  path?: string | undefined
  /** The case that it opened. */
  caseId?: string | undefined
  arrived?: Arrived
  /** Whether an order that waited for it is taken back. */
  undoesOrder?: boolean
}

export type CommitStory = (revision: Revision, origin: Origin, known: Known) => Promise<IngestedStory>

/**
 * Commits a text, which undoes a kill if its drop was made for that, and closes the cases that it decides.
 * Returns what its receipt says of it.
 */
export const createCommitStory =
  ({ commitRevision, reinstateStory, settleHolds, clock }: Ports, remembered: Remembered): CommitStory =>
  async (text, { drop, index, reinstatement }, { path, caseId, arrived, undoesOrder = false }) => {
    const { revision, committed } =
      reinstatement && text.article.status !== 'canceled'
        ? await reinstateStory(text, drop, reinstatement, arrived)
        : { revision: text, committed: await commitRevision(text, arrived) }
    if (committed.outcome !== 'superseded') rememberSeq(remembered, committed.change.seq)
    const { waits } = arrived?.current ?? {}
    const isAfter = waits !== undefined && revision.orderKey > waits
    await settleHolds(revision.articleId, committed, isAfter ? { own: caseId } : undefined)
    const before = arrived?.current?.change && arrived.current
    const isIdle = reinstatement !== undefined && !undoesOrder
    return {
      items: [toReceiptItem(revision, committed, path, caseId)],
      warnings: [
        ...warnOfLapsed(revision, committed),
        ...(committed.outcome === 'superseded'
          ? (await import('../receipts/warn-of-earlier-version.ts')).warnOfEarlierVersion(
              revision,
              committed,
              arrived?.current,
            )
          : []),
        ...warnOfEndedUse(committed, clock.now()),
        ...(isIdle
          ? (await import('../receipts/warn-of-idle-reinstatement.ts')).warnOfIdleReinstatement(
              revision,
              committed,
            )
          : []),
        ...(revision.hold || before
          ? (await import('../receipts/warn-of-undone-order.ts')).warnOfUndoneOrder(
              revision,
              committed,
              before,
            )
          : []),
        ...(before
          ? (await import('../receipts/warn-of-file-name.ts')).warnOfFileName(revision, committed, before, {
              drop,
              index,
            })
          : []),
      ],
    }
  }
