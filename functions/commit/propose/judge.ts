import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'
import type { Candidate } from './candidate.ts'

/**
 * What to do with a candidate. `append`: it becomes a change. `absorb`: its text is already current, so
 * CURRENT takes its order key and the log gets nothing. `done`: CURRENT already holds it, as it came or as
 * the desk has edited it since, or it repeats the very reinstatement there. `later-revision`, `kill`: what is
 * current wins over it.
 */
export type Verdict = 'append' | 'absorb' | 'done' | 'later-revision' | 'kill'

/**
 * Compares a candidate with CURRENT, which has nothing pending. A kill wins over every revision, whichever
 * came first; among kills and among revisions, the greater order key wins. So any arrival order of the same
 * drops leads to the same CURRENT. A kill that came after a reinstatement undoes it, whatever its order key:
 * notices seldom have a version. A kill of the desk yields to a kill that came just before it.
 */
export const judge = (current: Current | undefined, { kind, revision }: Candidate): Verdict => {
  const { orderKey, digest } = revision
  if (current?.orderKey === undefined) return 'append'
  if (agencyOrderKey(current.orderKey) === agencyOrderKey(orderKey)) return 'done'
  const isCanceled = current.change?.status === 'canceled'
  if (kind === 'kill' && isCanceled && isFollowKey(orderKey)) return 'kill'
  if (kind === 'revision') {
    if (isCanceled) return 'kill'
    if (current.orderKey > orderKey) return 'later-revision'
  } else if (current.ruling !== undefined && current.ruling >= agencyOrderKey(orderKey)) {
    if (isCanceled) return 'kill'
    if (kind !== 'kill' || !isAfterRuling(revision, current)) return 'later-revision'
  }
  if (kind !== 'reinstatement' || current.digest !== digest)
    return current.digest === digest ? 'absorb' : 'append'
  // An editor whose first call died midway repeats it, when it has already been completed.
  return current.change?.kind === 'reinstatement' ? 'done' : 'append'
}

/** Whether a kill came after the last ruling was committed; whoever reinstated did not know of it. */
const isAfterRuling = ({ article }: Revision, { ruledAt }: Current): boolean =>
  ruledAt !== undefined && Date.parse(article.receivedAt) > Date.parse(ruledAt)
