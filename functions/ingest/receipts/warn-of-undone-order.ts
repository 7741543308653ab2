import type { CommittedText } from '#commit/committed.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import type { Current } from '#schemas/current.ts'
import type { PublicationStatus } from '#schemas/publication-status.ts'
import type { Revision } from '#schemas/revision.ts'

const undone: Partial<Record<PublicationStatus, string>> = {
  usable: 'the story was held by order, and this later copy publishes it: hold it again if it must wait',
  withheld:
    'the story was published by order, and this later copy withholds it: release it again if it may be out',
}

const release = ': release it if it may be out'
const kept = `the story is held by order, and this same copy publishes nothing${release}`
const waits = `the desk withholds the story, and this later copy with it${release}`

/**
 * The warning of a receipt about a story that was held or published by order, where this drop does the
 * opposite, or is withheld although its agency would publish it, or otherwise than it asks; and about one
 * that came under an embargo which this drop does not repeat: an agency lifts it so, but a desk may only have
 * left it out.
 */
export const warnOfUndoneOrder = (
  { articleId, orderKey, article, hold }: Revision,
  committed: CommittedText,
  before: Current | undefined,
): string[] => {
  const ordered = before?.change
  if (hold && committed.outcome === 'accepted') return [`${waits} (article ${articleId})`]
  if (!ordered || isFollowKey(orderKey)) return []
  if (committed.outcome === 'superseded' || ordered.status === 'canceled') return []
  const { status, committedAt, kind, embargoedUntil: end } = committed.change
  const asked = statusAt(article, new Date(committedAt))
  const isOther = asked !== status || article.embargoedUntil !== end
  const isKept = status === 'withheld' && kind === 'revision' && isOther
  if (isKept) return [`${committed.outcome === 'duplicate' ? kept : waits} (article ${articleId})`]
  const isUndone = statusAt(ordered, new Date(committedAt)) !== status
  if (committed.outcome === 'duplicate' || !isUndone) return []
  const { embargoedUntil: until } = ordered
  const ended =
    until && status === 'usable'
      ? `the story was embargoed until ${until}, and this later copy, which names no embargo, publishes it: embargo it again if it must wait`
      : undefined
  const warning = isFollowKey(ordered.orderKey) ? undone[status] : ended
  return warning ? [`${warning} (article ${articleId})`] : []
}
