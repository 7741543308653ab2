import type { Change } from '#schemas/change.ts'

/** What decides whether copy may be shown yet; changes and CURRENT both carry it. */
export type Publication = Pick<Change, 'status' | 'embargoedUntil'>

/**
 * Whether copy may be seen at an instant by those entitled to it. Withheld copy never is: its release is a change of its
 * own. Usable copy is from the end of its embargo. A cancellation always is, embargo or not: whoever may hold the copy
 * must learn to drop it, and it shows none.
 */
export const isPublished = ({ status, embargoedUntil }: Publication, now: Date): boolean =>
  status === 'canceled' ||
  (status === 'usable' && (embargoedUntil === undefined || Date.parse(embargoedUntil) <= now.getTime()))
