import type { Span } from '#domain/copy.ts'
import { readInstant } from '#domain/normalize/stated/read-instant.ts'

/** Whether a stated date is still to come when the drop arrives. One in no notation that is read is, if it names this year or a later one: an embargo must not lapse by that. */
export const isAhead = (date: Span | undefined, receivedAt: string): boolean => {
  if (date === undefined) return false
  const instant = readInstant(date.raw)
  if (instant) return Date.parse(instant) > Date.parse(receivedAt)
  return Number(/(?<!\d)20\d\d/.exec(date.raw)?.[0] ?? 0) >= Number(receivedAt.slice(0, 4))
}
