import { formatTime } from '#app/controls/format-time.ts'
import type { Receipt, ReceiptItem } from '#schemas/drops/receipt.ts'
import type { TakenBack } from '#schemas/queries/drops-query.ts'

/** What became of a drop, in the words of a newsroom. */
export const outcomeLabels: Readonly<Record<Receipt['outcome'], string>> = {
  accepted: 'Accepted',
  partial: 'Accepted in part',
  rejected: 'Rejected',
}

/** What became of a refused drop when it was dropped again. */
export const againLabels: Readonly<Record<Receipt['outcome'], string>> = {
  accepted: 'Dropped again since, and accepted',
  partial: 'Dropped again since, and accepted in part',
  rejected: 'Dropped again since, and rejected again',
}

/**
 * What became of one story of a drop, whether an editor has yet to decide on it, what became of it since, and who settled its case.
 */
export const itemLabel = (
  item: ReceiptItem,
  isWaiting: boolean,
  takenBack?: TakenBack[string],
  settled?: string,
): string => {
  const { outcome, status, supersededBy, caseId, embargoedUntil, version = 1 } = item
  if (outcome === 'duplicate') return 'Same text as before: nothing changed'
  if (outcome === 'open-case') {
    if (isWaiting) return 'Waiting for a decision'
    return settled ? `Settled: ${settled}` : 'Settled'
  }
  if (outcome === 'superseded') {
    const kept = supersededWords[supersededBy ?? 'later-revision']
    return isWaiting ? `${kept}, waiting for a decision` : kept
  }
  const words = `${statusWords[status]}${version > 1 && status !== 'canceled' ? ` as version ${version}` : ''}`
  if (isWaiting) return `${words}, waiting for a decision`
  const isOver = takenBack !== undefined && takenBack !== status
  if (caseId && !isOver) return `${words} at first, settled later`
  const until = embargoedUntil ? ` until ${formatTime(new Date(embargoedUntil))}` : ''
  return isOver ? `${words}${until}, ${sinceWords[takenBack]} since` : `${words}${until}`
}

const supersededWords = {
  kill: 'Kept, not shown: the story is killed; reinstate it to show this text',
  recall: 'Kept, not shown: the desk took these words back; to show the text, change them',
  unfinished: 'Kept, not shown: the version before it stays out',
  'later-revision': 'Kept, not shown: a later version is current',
} as const
const statusWords = { usable: 'Published', withheld: 'Held', canceled: 'Killed' } as const
const sinceWords = { usable: 'published', withheld: 'held', canceled: 'killed' } as const
