import type { Span } from '#domain/copy.ts'
import { readInstant } from '#domain/normalize/stated/read-instant.ts'

/** Whether a stated date is still to come when the drop arrives. */
export const isAhead = (date: Span | undefined, receivedAt: string): boolean =>
  date !== undefined && Date.parse(readInstant(date.raw) ?? '') > Date.parse(receivedAt)
