import type { Change } from '#schemas/change.ts'
import { isEmbargoed } from './is-embargoed.ts'

/** What decides whether copy may be shown yet; articles and changes both carry it. */
type Publication = Pick<Change, 'status' | 'embargoedUntil'>

/**
 * Whether copy may be seen at an instant by those entitled to it. Withheld copy never is: its release is a change of its
 * own. Usable copy is from the end of its embargo. A cancellation always is, embargo or not: whoever may hold the copy
 * must learn to drop it, and it shows none.
 */
export const isPublished = (copy: Publication, now: Date): boolean =>
  copy.status === 'canceled' || (copy.status === 'usable' && !isEmbargoed(copy, now))
