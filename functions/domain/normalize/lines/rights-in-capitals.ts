import { lift } from '../draft/lift.ts'
import { isCapitals } from '../prose/is-capitals.ts'
import { isProse } from '../prose/is-prose.ts'
import type { LineReader } from './line-reader.ts'

/** The capitals in which a copyright line goes on: "IN ANY MEDIA WITHOUT ATTRIBUTION TO …" (World Sources). */
export const rightsInCapitals: LineReader = ({ text, from }, draft) => {
  if (draft.spans.at(-1)?.field !== 'copyright' || !isCapitals(text) || !isProse(text)) return false
  draft.usageTerms.push({ code: 'other', text })
  lift(draft, 'usageTerms', from, 'usage-terms/copyright-goes-on')
  return true
}
