import type { NormalizedCopyright } from '../copyright/normalize-copyright.ts'
import { normalizeUsageTerms } from '../usage-terms/normalize-usage-terms.ts'
import type { Draft } from './draft.ts'
import type { Excerpt } from './excerpt.ts'
import { lift } from './lift.ts'

/** Takes the distributor as its notice calls it, which a code above the story ("(TNS)") says but shortly, and a sentence of how the piece came to be ("… and distributed by …") of an earlier hand. */
const takeDistributor = (draft: Draft, name: string, from: Excerpt, rule: string): void => {
  const { fields, spans } = draft
  const lesser = spans.findIndex(
    span =>
      span.field === 'distributor' &&
      (span.rule.startsWith('dateline/') ||
        (span.rule === 'copyright/distribution-only' && rule === 'copyright/marked-notice')),
  )
  if (lesser < 0) fields.distributor ??= name
  else fields.distributor = name
  lift(draft, 'distributor', from, rule)
  if (lesser >= 0) spans.push(...spans.splice(lesser, 1))
}

/**
 * Takes a copyright line into the draft. A line that an agency split in two adds what the first did not say; a second
 * notice of another holder stays in the account alone.
 */
export const takeCopyright = (draft: Draft, line: NormalizedCopyright, from: Excerpt): void => {
  const { fields } = draft
  if (line.holder && !fields.copyright)
    fields.copyright = { ...(line.year && { year: line.year }), holder: line.holder, notice: line.notice }
  else if (line.holder && line.year && line.holder === fields.copyright?.holder)
    fields.copyright.year ??= line.year
  if (line.distributor) takeDistributor(draft, line.distributor, from, line.rule)
  if (!line.distributor || line.holder) lift(draft, 'copyright', from, line.rule)
  const terms = normalizeUsageTerms(from.raw)
  if (terms.length > 0) {
    draft.usageTerms.push(...terms)
    lift(draft, 'usageTerms', from, 'usage-terms/copyright-line')
  }
}
