import type { Article } from '#schemas/article.ts'
import type { Selection } from '#schemas/selection.ts'
import { readLimits } from '../limits/read-limits.ts'
import { facetsOf } from './facets-of.ts'

/** Everything about an article that decides which licenses cover it. */
export const selectionOf = (
  article: Pick<
    Article,
    'agency' | 'distributor' | 'language' | 'sections' | 'subjects' | 'dateline' | 'usageTerms'
  >,
): Selection => {
  const { agency, distributor, language, sections } = article
  return {
    ...(agency && { agency }),
    ...(distributor && { distributor }),
    ...(language && { language }),
    sections,
    facets: facetsOf(article),
    limits: readLimits(article.usageTerms),
  }
}
