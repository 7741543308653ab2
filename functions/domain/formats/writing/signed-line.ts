import { printByline } from '#domain/revisions/print-byline.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { bylineWord } from './byline-word.ts'

type Signed = Pick<LicensedArticle, 'authors' | 'byline' | 'collective' | 'language'>

/**
 * The line above a story that says who wrote it: "By Ana Ruiz, Coastal Wire", or the bare name if no person
 * signs.
 */
export const signedLine = ({ authors, byline, collective, language }: Signed): string | undefined => {
  const printed = byline ?? printByline(authors)
  return printed === undefined ? collective : `${bylineWord(language)} ${printed}`
}
