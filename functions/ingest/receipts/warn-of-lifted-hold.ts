import type { CommittedText } from '#commit/committed.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'

/** The warning of a receipt about a story that was held or embargoed by order, and that this drop publishes. */
export const warnOfLiftedHold = (
  { articleId, orderKey }: Revision,
  committed: CommittedText,
  before: Current | undefined,
): string[] => {
  const held = before?.change
  if (held?.status !== 'withheld' || !isFollowKey(held.orderKey) || isFollowKey(orderKey)) return []
  return committed.outcome === 'accepted' && committed.change.status === 'usable'
    ? [
        `the story was held by order, and this later copy publishes it: hold it again if it must wait (article ${articleId})`,
      ]
    : []
}
