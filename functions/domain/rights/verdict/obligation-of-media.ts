import type { Media } from '#schemas/article.ts'
import type { Obligation } from '#schemas/license/verdict.ts'

/** The agency's conditions of use for one picture, as an obligation of the story that it comes with; none if it has none. */
export const obligationOfMedia = ({
  kind = 'picture',
  href,
  caption = '',
  usageTerms = [],
}: Media): Obligation[] => {
  const terms = [...new Set(usageTerms.map(({ text }) => text))].join('; ')
  return terms
    ? [{ code: 'other', text: `Use the ${kind} ${href ?? `“${caption}”`} as its agency says: ${terms}` }]
    : []
}
