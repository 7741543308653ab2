import type { DeskHold } from '#schemas/revision.ts'

/**
 * The order key of an agency's copy as withheld by a hold that the desk put on an earlier text, until an
 * instant if the hold has an end. It comes directly after the copy itself, and before every later ruling of
 * the desk, since 'd' sorts before their 'r'. The instant is part of it, and so is, behind a zero, that of
 * the embargo that a hold without an end replaced: under another hold, the same copy is another text.
 */
export const deskHeldOrderKey = (
  orderKey: string,
  { until, replaced }: Pick<DeskHold, 'until' | 'replaced'>,
): string => `${orderKey}/d${(until ?? (replaced ? `0${replaced.until}` : '')).replace(/\D/g, '')}`
