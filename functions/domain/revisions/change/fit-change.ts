import type { Change } from '#schemas/change.ts'
import { bytesOf } from './bytes-of.ts'
import { mostThatFit } from './most-that-fit.ts'
import { shrinkRights } from './shrink-rights.ts'

/** Bytes of JSON a change may take: with its key and layout version, the item stays within 700. */
const MAX_BYTES = 650

/** How many characters of the headline are kept as long as anything else can be cut. */
const KEPT_OF_HEADLINE = 40

/**
 * Fits a change into its limit. The headline is cut first, with an ellipsis, to as many characters as fit. If
 * fewer than 40 would, the correlation id is dropped, since article and version lead to the drop too, then when the article was first out, which CURRENT
 * keeps, and then what the change is judged by is cut, and marked as cut, and finally the headline again.
 */
export const fitChange = (change: Change): Change => {
  if (bytesOf(change) <= MAX_BYTES) return change
  const least = cutHeadline(change, KEPT_OF_HEADLINE)
  const { correlationId: _, ...untraced } = least
  const { firstOut: __, ...undated } = untraced
  const fitting = [least, untraced].find(each => bytesOf(each) <= MAX_BYTES)
  const { headline: ___, ...rights } = fitting ?? shrinkRights(undated, MAX_BYTES)
  return fitHeadline({ ...rights, headline: change.headline })
}

const cutHeadline = (change: Change, length: number): Change => {
  const characters = Array.from(change.headline)
  if (characters.length <= length) return change
  return { ...change, headline: `${characters.slice(0, length).join('').trimEnd()}…` }
}

const fitHeadline = (change: Change): Change => {
  if (bytesOf(change) <= MAX_BYTES) return change
  const cut = (length: number): Change => cutHeadline(change, length)
  return cut(mostThatFit(Array.from(change.headline).length, length => bytesOf(cut(length)) <= MAX_BYTES))
}
