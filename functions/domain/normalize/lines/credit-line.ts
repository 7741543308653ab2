import { normalizeContributors } from '../contributors/normalize-contributors.ts'
import { lift } from '../draft/lift.ts'
import { remove } from '../draft/remove.ts'
import type { LineReader } from './line-reader.ts'

/** "(With assistance from …)"; a bio or an address, which credits nobody, is taken out. */
export const creditLine: LineReader = ({ text, from }, draft) => {
  const credit = normalizeContributors(text)
  if (!credit) return false
  draft.contributors.push(...credit.contributors)
  if (credit.contributors.length > 0) lift(draft, 'contributors', from, credit.rule)
  else remove(draft, from, credit.rule)
  return true
}
