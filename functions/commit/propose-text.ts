import type { Current } from '#schemas/current.ts'
import type { Candidate } from './candidate.ts'
import type { CommittedText } from './committed.ts'
import { judge } from './judge.ts'
import { type Place, toChange } from './to-change.ts'

/** CURRENT as it is to be written for a text, or what became of the text where there is nothing to write. */
export const proposeText = async (
  current: Current | undefined,
  candidate: Candidate,
  nextPlace: () => Promise<Place>,
): Promise<Current | CommittedText> => {
  const { articleId, orderKey, digest } = candidate.revision
  const lock = (current?.lock ?? 0) + 1
  const verdict = judge(current, candidate)
  if (verdict === 'append') {
    const change = toChange(candidate, current?.change, await nextPlace())
    return { ...current, articleId, lock, pending: { change, digest } }
  }
  if (verdict === 'absorb')
    return { ...current, articleId, lock, orderKey, ...(candidate.kind === 'kill' && { ruling: orderKey }) }
  if (verdict !== 'done') return { outcome: 'superseded', by: verdict }
  if (!current?.change) throw new Error(`CURRENT of ${articleId} names a revision and no change`)
  const isOwn = current.change.orderKey === orderKey
  return { outcome: isOwn ? 'accepted' : 'duplicate', change: current.change }
}
