import type { Article } from '#schemas/article.ts'
import type { AgencyField } from '#schemas/revision.ts'

/**
 * Sets a field of an article: value and evidence, each removed if absent. The value must be of the field's
 * shape.
 */
export const writeField = (article: Article, { field, value, evidence }: AgencyField): Article => {
  const { [field]: _, ...fields } = article
  const { [field]: __, ...others } = article.evidence
  return {
    ...fields,
    ...(value !== undefined && { [field]: value }),
    evidence: { ...others, ...(evidence && { [field]: evidence }) },
  } as Article
}
