import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { ArticleStore } from '#ports'
import type { Change, ChangeKind } from '#schemas/change.ts'
import type { Recall } from '#schemas/current.ts'
import type { StoryChange } from '#schemas/desk/story.ts'
import type { Revision } from '#schemas/revision.ts'

/** Bytes of text that are read for the sake of names: of a story edited without end, the latest have them. */
const MOST_BYTES = 2_000_000

/** Changes that someone may have ordered. The others come by the clock, or with a drop. */
const orderable: readonly ChangeKind[] = ['revision', 'kill', 'reinstatement']

/**
 * Names who of the desk ordered each change, and why a story was killed or reinstated, as its revision records it, or its versions
 * were taken back, as `recalls` of CURRENT do.
 */
export const createNameOrderers =
  ({ articles }: { articles: Pick<ArticleStore, 'readRevisions'> }) =>
  async (changes: readonly Change[], recalls: readonly Recall[] = []): Promise<StoryChange[]> => {
    const ordered = changes.filter(
      ({ kind, orderKey }) => kind === 'kill' || (orderable.includes(kind) && isDesks(orderKey)),
    )
    const revisions =
      ordered.length === 0 ? [] : await articles.readRevisions(ordered.toReversed(), MOST_BYTES)
    const byOrderKey = new Map(revisions.map(revision => [revision?.orderKey, revision]))
    return changes.map(change => {
      if (change.kind === 'recall') return { ...change, ...orderOf(change, recalls) }
      const revision = ordered.includes(change) && byOrderKey.get(change.orderKey)
      if (!revision) return change
      const by = ordererOf(revision, change)
      const reason = reasonOf(revision, change)
      return { ...change, ...(by && { by }), ...(reason && { reason }) }
    })
  }

/** Whether an order key is of the desk's making: an order or an edit, and not a drop alone. */
const isDesks = (orderKey: string): boolean => isFollowKey(orderKey) || agencyOrderKey(orderKey) !== orderKey

const ordererOf = ({ orderedBy, reinstatement }: Revision, { kind }: Change): string | undefined =>
  kind === 'reinstatement' ? reinstatement?.by : orderedBy

/** Who ordered a recall, and why, as CURRENT has it. */
const orderOf = ({ version }: Change, recalls: readonly Recall[]): Pick<StoryChange, 'by' | 'reason'> => {
  const { by, reason } = recalls.find(({ before }) => before === version) ?? {}
  return { ...(by && { by }), ...(reason && { reason }) }
}

/** A kill has its reason, or the words of its notice, as the note of its change. */
const reasonOf = ({ article, reinstatement }: Revision, { kind }: Change): string | undefined => {
  if (kind === 'reinstatement') return reinstatement?.reason
  return kind === 'kill' ? article.change?.note : undefined
}
