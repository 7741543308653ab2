import { lift } from '../draft/lift.ts'
import { normalizeUsageTerms } from '../usage-terms/normalize-usage-terms.ts'
import type { LineReader } from './line-reader.ts'

/** "NO SALES. MAGS OUT." */
export const usageLine: LineReader = ({ text, from }, draft) => {
  const terms = normalizeUsageTerms(text)
  draft.usageTerms.push(...terms)
  if (terms.length > 0) lift(draft, 'usageTerms', from, 'usage-terms/line')
  return terms.length > 0
}
