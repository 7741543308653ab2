import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import type { Current } from '#schemas/current.ts'
import type { Candidate } from './candidate.ts'

/**
 * What is to be done about a candidate. `append`: it becomes a change. `absorb`: its text is current already, so CURRENT
 * takes its order key and the log nothing. `done`: it stands in CURRENT, as it came or as the desk has edited it since, or is the very reinstatement that stands there, given twice. `later-revision`, `kill`: what stands there wins over it.
 */
export type Verdict = 'append' | 'absorb' | 'done' | 'later-revision' | 'kill'

/**
 * Compares a candidate with CURRENT, which has nothing pending. A kill wins over every revision, whichever came first; among
 * kills and among revisions, the greater order key wins. So any arrival order of the same drops ends in the same CURRENT.
 */
export const judge = (current: Current | undefined, { kind, revision }: Candidate): Verdict => {
  const { orderKey, digest } = revision
  if (current?.orderKey === undefined) return 'append'
  if (agencyOrderKey(current.orderKey) === agencyOrderKey(orderKey)) return 'done'
  const isCanceled = current.change?.status === 'canceled'
  if (kind === 'revision') {
    if (isCanceled) return 'kill'
    if (current.orderKey > orderKey) return 'later-revision'
  } else if (current.ruling !== undefined && current.ruling >= agencyOrderKey(orderKey)) {
    return isCanceled ? 'kill' : 'later-revision'
  }
  if (kind !== 'reinstatement' || current.digest !== digest)
    return current.digest === digest ? 'absorb' : 'append'
  // An editor whose first call died half way gives it again, and it was seen through meanwhile.
  return current.change?.kind === 'reinstatement' ? 'done' : 'append'
}
