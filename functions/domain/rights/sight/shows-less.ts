import type { Change } from '#schemas/change.ts'
import { canonicalJson } from '../../revisions/canonical-json.ts'

/**
 * Whether a change lets the entries of its article before it show less than the last of them, `before`, let them: it kills, holds back or
 * ends the copy, moves an embargo or an end of availability, or has other usage terms. Whatever else it does, those entries show what they
 * showed. Where `before` shows no words of its own accord, what came before that has been told to ask already.
 */
export const showsLess = (before: Change, next: Change): boolean => {
  if (before.status !== 'usable') return false
  const isMoved = next.embargoedUntil !== undefined && next.embargoedUntil !== before.embargoedUntil
  return (
    next.status !== 'usable' ||
    next.kind === 'expiry' ||
    isMoved ||
    next.expires !== before.expires ||
    canonicalJson(next.limits) !== canonicalJson(before.limits)
  )
}
