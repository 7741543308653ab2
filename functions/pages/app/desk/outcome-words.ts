import type { Receipt, ReceiptItem } from '#schemas/receipt.ts'

/** What a drop came to, in the words of a newsroom. */
export const outcomeWords: Readonly<Record<Receipt['outcome'], string>> = {
  accepted: 'Accepted',
  partial: 'Accepted in part',
  rejected: 'Rejected',
}

/** What one story of a drop came to. */
export const itemWords = ({ outcome, status, supersededBy }: ReceiptItem): string => {
  if (outcome === 'duplicate') return 'Same text as before: nothing changed'
  if (outcome === 'open-case') return 'Waits for a decision'
  if (outcome === 'superseded')
    return supersededBy === 'kill'
      ? 'Kept, not shown: the story is killed'
      : 'Kept, not shown: a later version stands'
  return { usable: 'Published', withheld: 'Held until its embargo ends', canceled: 'Killed' }[status]
}
