import type { LicensedArticle } from '#schemas/licensed-article.ts'

/** Who signs an article, by name: its authors, else who signs for them, else the agency. Empty where nobody is known. */
export const signatories = ({ authors, collective, agency }: LicensedArticle): string[] => {
  if (authors.length > 0) return authors.map(({ name }) => name)
  const house = collective ?? agency
  return house === undefined ? [] : [house]
}
