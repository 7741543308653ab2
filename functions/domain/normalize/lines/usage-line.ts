import { lift } from '../draft/lift.ts'
import { obeyParts } from '../draft/obey-parts.ts'
import { normalizeUsageTerms } from '../usage-terms/normalize-usage-terms.ts'
import type { LineReader } from './line-reader.ts'

/** "NO SALES. MAGS OUT." */
export const usageLine: LineReader = ({ text, from }, draft, { receivedAt }) => {
  const terms = normalizeUsageTerms(text)
  draft.usageTerms.push(...terms)
  if (terms.length === 0) return false
  lift(draft, 'usageTerms', from, 'usage-terms/line')
  obeyParts(draft, text, from, receivedAt)
  return true
}
