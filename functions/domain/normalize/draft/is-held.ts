import type { Draft } from './draft.ts'

/** Whether what was read withholds it at a time, RFC 3339. A kill of a story under embargo is a kill. */
export const isHeld = ({ fields: { status, embargoedUntil } }: Draft, at: string): boolean =>
  status === 'withheld' ||
  (status !== 'canceled' && embargoedUntil !== undefined && Date.parse(embargoedUntil) > Date.parse(at))
