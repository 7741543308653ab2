import type { Case } from '#schemas/desk/case.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'

/** The case for an order that cannot be carried out without an editor. */
export const toCase = (
  { id, target, agency, note, givenAt, drop, kind }: StandingOrder,
  candidates: string[],
): Case => ({
  id,
  kind,
  status: 'open',
  ...(agency && { agency }),
  target,
  note,
  candidates,
  drop,
  openedAt: givenAt,
})
