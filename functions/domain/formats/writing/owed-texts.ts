import type { LicensedArticle } from '#schemas/licensed-article.ts'

/** What a licensee owes besides what the agency's own conditions say, in plain words. */
export const owedTexts = ({ verdict }: Pick<LicensedArticle, 'verdict'>): string[] =>
  verdict.obligations.filter(({ term }) => term === undefined).map(({ text }) => text)
