import type { NormalizedCopyright } from '../copyright/normalize-copyright.ts'
import { normalizeUsageTerms } from '../usage-terms/normalize-usage-terms.ts'
import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'
import { lift } from './lift.ts'

/**
 * Takes a copyright line into the draft. A line that an agency split in two adds what the first did not say; a second
 * notice of another holder stays in the account alone.
 */
export const takeCopyright = (draft: Draft, line: NormalizedCopyright, from: Excerpt): void => {
  const { fields } = draft
  if (line.holder && !fields.copyright)
    fields.copyright = { ...(line.year && { year: line.year }), holder: line.holder, notice: line.notice }
  if (line.distributor) {
    fields.distributor ??= line.distributor
    lift(draft, 'distributor', from, line.rule)
  }
  if (!line.distributor || line.holder) lift(draft, 'copyright', from, line.rule)
  const terms = normalizeUsageTerms(from.raw)
  if (terms.length > 0) {
    draft.usageTerms.push(...terms)
    lift(draft, 'usageTerms', from, 'usage-terms/copyright-line')
  }
}
