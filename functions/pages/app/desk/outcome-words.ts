import type { Receipt, ReceiptItem } from '#schemas/receipt.ts'

/** What a drop came to, in the words of a newsroom. */
export const outcomeWords: Readonly<Record<Receipt['outcome'], string>> = {
  accepted: 'Accepted',
  partial: 'Accepted in part',
  rejected: 'Rejected',
}

/** What one story of a drop came to; whether an editor has to decide over it yet. */
export const itemWords = (
  { outcome, status, supersededBy, caseId }: ReceiptItem,
  isWaiting: boolean,
): string => {
  if (outcome === 'duplicate') return 'Same text as before: nothing changed'
  if (outcome === 'open-case') return isWaiting ? 'Waits for a decision' : 'Settled'
  if (outcome === 'superseded')
    return supersededBy === 'kill'
      ? 'Kept, not shown: the story is killed'
      : 'Kept, not shown: a later version stands'
  if (isWaiting) return `${statusWords[status]}, waits for a decision`
  if (caseId) return `${statusWords[status]} at first, settled since`
  return status === 'withheld' ? 'Held until its embargo ends' : statusWords[status]
}

const statusWords = { usable: 'Published', withheld: 'Held', canceled: 'Killed' } as const
