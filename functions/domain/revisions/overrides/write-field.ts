import type { Article } from '#schemas/article.ts'
import type { AgencyField } from '#schemas/revision.ts'

/** The article with a field as it is given: value and evidence, each taken out where it is absent. The value is of the field's shape. */
export const writeField = (article: Article, { field, value, evidence }: AgencyField): Article => {
  const { [field]: _, ...fields } = article
  const { [field]: __, ...others } = article.evidence
  return {
    ...fields,
    ...(value !== undefined && { [field]: value }),
    evidence: { ...others, ...(evidence && { [field]: evidence }) },
  } as Article
}
