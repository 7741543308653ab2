import { firstOutOf } from '#domain/revisions/change/first-out-of.ts'
import { fitChange } from '#domain/revisions/change/fit-change.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import { selectionOf } from '#domain/rights/products/selection-of.ts'
import type { Change } from '#schemas/change.ts'
import type { ChangeClass } from '#schemas/change-class.ts'
import type { Current } from '#schemas/current.ts'
import { isWithheld } from '#schemas/is-withheld.ts'
import { isUnseenKill } from '../reach/is-unseen-kill.ts'
import { reachOfKill } from '../reach/reach-of-kill.ts'
import { withdrawnByTerms } from '../reach/withdrawn-by-terms.ts'
import { withdrawnFrom } from '../reach/withdrawn-from.ts'
import type { Candidate } from './candidate.ts'

/** Where and when a change is placed in the log. */
export interface Place {
  seq: number
  committedAt: Date
}

/**
 * The change that makes a revision current after what was current before. Its class is the one the agency
 * states, or else the `computed` one; if they differ, both are kept. A kill is selected like what it kills.
 * Withheld copy says what it takes back, and so does copy whose usage terms allow less than before.
 */
export const toChange = (
  { kind, revision: { articleId, orderKey, article, drop } }: Candidate,
  current: Current | undefined,
  { seq, committedAt }: Place,
  computed: ChangeClass | undefined,
): Change => {
  const before = current?.change
  const status = statusAt(article, committedAt)
  const selection = selectionOf(article)
  const isHeld = status === 'withheld'
  const byTerms = kind === 'kill' ? {} : withdrawnByTerms({ ...selection, isHeld }, current, committedAt)
  const takesAhead = isHeld || (byTerms.withdrawsAhead && !byTerms.withdraws)
  const aheadSince = takesAhead ? firstAhead(before) : undefined
  const isLifted = kind === 'revision' && status === 'usable' && isWithheld(before)
  const changeClass = article.change?.class ?? computed
  const firstOut = article.firstCreated ? undefined : (current?.firstOut ?? firstOutOf(before, committedAt))
  return fitChange({
    seq,
    articleId,
    orderKey,
    kind,
    version: (before?.version ?? 0) + 1,
    status,
    ...(changeClass && { class: changeClass }),
    ...(computed && computed !== changeClass && { computed }),
    headline: article.headline,
    ...(kind === 'kill' ? reachOfKill(selection, current, committedAt) : selection),
    ...(kind !== 'kill' && article.translationOf && { translationOf: article.translationOf.id }),
    ...byTerms,
    ...(isHeld && withdrawnFrom(current, article.embargoedUntil, committedAt)),
    ...(aheadSince && { aheadSince }),
    ...(before?.withdrawnBefore && { withdrawnBefore: before.withdrawnBefore }),
    ...(article.urgency && { urgency: article.urgency }),
    ...(kind !== 'kill' && article.embargoedUntil && { embargoedUntil: article.embargoedUntil }),
    ...(kind !== 'kill' && article.expires && { expires: article.expires }),
    ...(kind === 'kill' && isUnseenKill(current, committedAt) && { unseen: true as const }),
    ...(article.versionCreated && { versionCreated: article.versionCreated }),
    ...(firstOut && { firstOut }),
    ...(isLifted && { lifts: true as const }),
    ...(drop.versionId && { correlationId: drop.versionId }),
    committedAt: committedAt.toISOString(),
  })
}

/**
 * The first of the versions in a row up to a change that were given in advance; undefined if it was not. One
 * that takes back what everybody could see begins anew: whoever was given those before it was told by it.
 */
const firstAhead = (change: Change | undefined): number | undefined => {
  if (change?.status !== 'withheld' || !change.embargoedUntil) return undefined
  return change.withdraws?.length ? change.version : (change.aheadSince ?? change.version)
}
