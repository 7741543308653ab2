import { canonicalJson } from '#domain/revisions/canonical-json.ts'
import type { Change } from '#schemas/change.ts'

/**
 * Whether a change makes earlier entries of its article show less than the last of them, `before`, allowed:
 * it kills, withholds or ends the copy, takes earlier versions back, moves an embargo or the end of availability,
 * or changes the usage terms. Anything else leaves those entries as they are. If `before` itself shows no text, the entries before
 * it have already been marked.
 */
export const showsLess = (before: Change, next: Change): boolean => {
  if (before.status !== 'usable') return false
  const isMoved = next.embargoedUntil !== undefined && next.embargoedUntil !== before.embargoedUntil
  return (
    next.status !== 'usable' ||
    next.kind === 'expiry' ||
    next.kind === 'recall' ||
    isMoved ||
    next.expires !== before.expires ||
    canonicalJson(next.limits) !== canonicalJson(before.limits)
  )
}
