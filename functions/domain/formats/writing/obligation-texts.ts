import type { LicensedArticle } from '#schemas/licensed-article.ts'

/** A licensee's obligations besides the agency's own conditions, in plain words. */
export const obligationTexts = ({ verdict }: Pick<LicensedArticle, 'verdict'>): string[] =>
  verdict.obligations.filter(({ term }) => term === undefined).map(({ text }) => text)
