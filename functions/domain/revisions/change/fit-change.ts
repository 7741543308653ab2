import type { Change } from '#schemas/change.ts'
import { bytesOf } from './bytes-of.ts'
import { shrinkRights } from './shrink-rights.ts'

/** Bytes of JSON that a change may take: with its key and layout version, the item stays within 700. */
const MAX_BYTES = 650

/** Characters of the headline that are not cut as long as anything else can be. */
const KEPT_OF_HEADLINE = 40

/**
 * The change within its limit. The headline is cut first, with an ellipsis, to the most characters that fit; where 40 do not, the change is no
 * longer traced, for its article and version lead to its drop too; then what it is judged by is cut, and says so, and the headline again.
 */
export const fitChange = (change: Change): Change => {
  if (bytesOf(change) <= MAX_BYTES) return change
  const least = cutHeadline(change, KEPT_OF_HEADLINE)
  const { correlationId: _, ...untraced } = least
  const { headline: __, ...rights } = bytesOf(least) <= MAX_BYTES ? least : shrinkRights(untraced, MAX_BYTES)
  return fitHeadline({ ...rights, headline: change.headline })
}

const cutHeadline = (change: Change, length: number): Change => {
  const characters = Array.from(change.headline)
  if (characters.length <= length) return change
  return { ...change, headline: `${characters.slice(0, length).join('').trimEnd()}…` }
}

const fitHeadline = (change: Change): Change => {
  if (bytesOf(change) <= MAX_BYTES) return change
  let fits = 0
  let tooLong = Array.from(change.headline).length
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    if (bytesOf(cutHeadline(change, middle)) <= MAX_BYTES) fits = middle
    else tooLong = middle
  }
  return cutHeadline(change, fits)
}
