import type { Copy, Span } from '#domain/copy.ts'
import type { ChangeClass } from '#schemas/change-class.ts'

/** A change and what states it, as fields of copy; a kill also cancels. */
export const stateOfChange = (
  found: { change: ChangeClass; changeFrom: Span } | undefined,
): Partial<Copy> => {
  if (!found) return {}
  const { change, changeFrom } = found
  return {
    ...(change === 'kill' && { status: 'canceled' as const, statusFrom: changeFrom }),
    change: { class: change },
    changeFrom,
  }
}
