import type { Span } from '../../copy.ts'
import { readInstant } from '../../normalize/stated/read-instant.ts'

/** Whether a stated date is still to come when the drop arrives. */
export const isAhead = (date: Span | undefined, receivedAt: string): boolean =>
  date !== undefined && Date.parse(readInstant(date.raw) ?? '') > Date.parse(receivedAt)
