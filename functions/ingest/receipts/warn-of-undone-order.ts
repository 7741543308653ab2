import type { CommittedText } from '#commit/committed.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import type { Current } from '#schemas/current.ts'
import type { PublicationStatus } from '#schemas/publication-status.ts'
import type { Revision } from '#schemas/revision.ts'

const was = (ordered: string, does: string, again: string): string =>
  `the story was ${ordered}, and this later copy${does} it: ${again}`
const mustWait = ' it again if it must wait'
const undone: Partial<Record<PublicationStatus, string>> = {
  usable: was('held by order', ' publishes', `hold${mustWait}`),
  withheld: was('published by order', ' withholds', 'release it again if it may be out'),
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
  const tell = (warning: string) => [`${warning} (article ${articleId})`]
  if (hold && committed.outcome === 'accepted') return tell(waits)
  if (!ordered || isFollowKey(orderKey)) return []
  if (committed.outcome === 'superseded' || ordered.status === 'canceled') return []
  const { status, committedAt, kind, embargoedUntil: end } = committed.change
  const then = new Date(committedAt)
  const asked = statusAt(article, then)
  const isOther = asked !== status || article.embargoedUntil !== end
  const isKept = status === 'withheld' && kind === 'revision' && isOther
  if (isKept) return tell(committed.outcome === 'duplicate' ? kept : waits)
  const isUndone = statusAt(ordered, then) !== status
  if (committed.outcome === 'duplicate' || !isUndone) return []
  const { embargoedUntil: until } = ordered
  const ended =
    until && status === 'usable'
      ? was(`embargoed until ${until}`, ', which names no embargo, publishes', `embargo${mustWait}`)
      : undefined
  const warning = isFollowKey(ordered.orderKey) ? undone[status] : ended
  return warning ? tell(warning) : []
}
