import type { CaseResolution } from '#schemas/desk-order.ts'
import { formatTime } from '../../controls/format-time.ts'

/** What the decision of a case did; `until` is the end of an embargo, as a browser writes it. */
export const doneWords = (action: CaseResolution['action'], until: string): string => {
  if (action === 'embargo') return `embargoed until ${formatTime(new Date(until))}.`
  return words[action]
}

const words = { kill: 'killed. Nobody gets any text of it.', hold: 'held.', publish: 'released.' } as const
