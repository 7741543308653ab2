import { obligationOfMedia } from '#domain/rights/verdict/obligation-of-media.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { usageTexts } from './usage-texts.ts'

/**
 * What limits the use of a version, for formats with a place for conditions of use and none for a verdict: the agency's
 * words, then in plain words the channels and territories of the license, and what a later version has taken back.
 */
export const conditionsOfUse = ({ usageTerms, media = [], verdict }: LicensedArticle): string[] => {
  const ofMedia = new Set(media.flatMap(obligationOfMedia).map(({ text }) => text))
  const later = verdict.obligations.filter(
    ({ code, term, text }) => term === undefined && code !== 'credit-line' && !ofMedia.has(text),
  )
  return [...usageTexts(usageTerms), ...later.map(({ text }) => text)]
}
