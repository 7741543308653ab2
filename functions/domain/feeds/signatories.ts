import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

/**
 * The names an article is signed with: its authors, or else its collective, or else the agency. Empty if none
 * is known.
 */
export const signatories = ({ authors, collective, agency }: LicensedArticle): string[] => {
  if (authors.length > 0) return authors.map(({ name }) => name)
  const house = collective ?? agency
  return house === undefined ? [] : [house]
}
