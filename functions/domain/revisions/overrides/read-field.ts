import type { Article } from '#schemas/article.ts'
import type { AgencyField } from '#schemas/revision.ts'

/** A field of an article: its value and its evidence, each absent if there is none. */
export const readField = (article: Article, field: AgencyField['field']): AgencyField => {
  const { [field]: value, evidence } = article
  return {
    field,
    ...(value !== undefined && { value }),
    ...(evidence[field] && { evidence: evidence[field] }),
  }
}
