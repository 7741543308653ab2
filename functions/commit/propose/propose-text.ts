import { classifyChange } from '#domain/revisions/change/classify-change.ts'
import { isUnfinished } from '#domain/revisions/hold/is-unfinished.ts'
import { isBarred } from '#domain/revisions/naming/is-barred.ts'
import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'
import type { CommittedText } from '../committed.ts'
import type { Candidate } from './candidate.ts'
import { judge } from './judge.ts'
import { repeatsOrdered } from './repeats-ordered.ts'
import { type Place, toChange } from './to-change.ts'

/**
 * Returns CURRENT as it is to be written for a text, or the outcome if there is nothing to write.
 * `readBefore` returns the revision a change made current, which the text is compared with.
 */
export const proposeText = async (
  current: Current | undefined,
  candidate: Candidate,
  nextPlace: () => Promise<Place>,
  readBefore: (change: Change) => Promise<Revision | undefined>,
): Promise<Current | CommittedText> => {
  const { articleId, orderKey, digest } = candidate.revision
  const lock = (current?.lock ?? 0) + 1
  const verdict = judge(current, candidate)
  if (verdict === 'append') {
    // An order of the desk about what is current brings no other words.
    const isDesks = candidate.kind === 'kill' || (candidate.kind === 'revision' && isFollowKey(orderKey))
    if (!isDesks && isBarred(current, candidate.revision)) return { outcome: 'superseded', by: 'recall' }
    if (!isDesks && current && isUnfinished(candidate.revision.article)) {
      const waiting = (await import('./wait-beside.ts')).waitBeside(current, candidate)
      if (waiting) return waiting
    }
    const before = candidate.kind === 'revision' && current?.change && (await readBefore(current.change))
    if (before && repeatsOrdered(candidate.revision, before)) return { ...current, articleId, lock, orderKey }
    const computed = before ? classifyChange(before.article, candidate.revision.article) : undefined
    const isKill = candidate.kind === 'kill'
    const change = toChange(candidate, current, await nextPlace(), isKill ? 'kill' : computed)
    return { ...current, articleId, lock, pending: { change, digest } }
  }
  if (verdict === 'absorb')
    return { ...current, articleId, lock, orderKey, ...(candidate.kind === 'kill' && { ruling: orderKey }) }
  if (verdict !== 'done') return { outcome: 'superseded', by: verdict }
  if (!current?.change) throw new Error(`CURRENT of ${articleId} names a revision and no change`)
  const isOwn = agencyOrderKey(current.change.orderKey) === agencyOrderKey(orderKey)
  return { outcome: isOwn ? 'accepted' : 'duplicate', change: current.change }
}
