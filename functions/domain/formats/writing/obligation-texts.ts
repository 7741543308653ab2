import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

/**
 * A licensee's obligations besides the agency's own conditions, in plain words, and until when it may publish. "Mandatory
 * credit" alone says that there is a credit to print, not which.
 */
export const obligationTexts = ({
  verdict,
  credit,
}: Pick<LicensedArticle, 'verdict' | 'credit'>): string[] => {
  const own = verdict.obligations.filter(
    ({ code, term }) => term === undefined || (code === 'mandatory-credit' && credit !== undefined),
  )
  const ends = verdict.reasons.filter(({ code }) => code === 'expiring')
  return [...new Set([...own, ...ends].map(({ text }) => text))]
}
