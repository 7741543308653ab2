import { isCapitals } from '../prose/is-capitals.ts'
import { normalizeUsageTerms } from '../usage-terms/normalize-usage-terms.ts'
import type { LineReader } from './line-reader.ts'
import { usageLine } from './usage-line.ts'

/** "NO SALES. MAGS OUT." above a story, where a headline may stand in capitals too: one bar of a territory alone ("BOSTON OUT") is not enough. */
export const usageInCapitals: LineReader = (line, draft, context) => {
  const codes = isCapitals(line.text) ? normalizeUsageTerms(line.text).map(({ code }) => code) : []
  const isSure = codes.length > 1 || codes.some(code => code !== 'territory-out' && code !== 'other')
  return isSure && usageLine(line, draft, context)
}
