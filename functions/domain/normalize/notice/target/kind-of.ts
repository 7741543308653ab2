import { isTakingBack } from '../is-taking-back.ts'
import { normalizeNotice } from '../normalize-notice.ts'
import type { Ordered } from './ordered.ts'

/** What a part of a notice orders for a story: to kill it, or to hold it. */
export const kindOf = (text: string): Ordered['kind'] => {
  const notice = normalizeNotice(text)
  return isTakingBack(notice) ? notice.class : undefined
}
