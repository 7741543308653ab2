import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { withDateline } from '../formats/html/with-dateline.ts'
import { printContributors } from '../formats/writing/print-contributors.ts'
import { escapeHtml } from '../markup/escape-html.ts'

/** The story as a reader of feeds shows it, which sets headline and byline itself: with its dateline, and who helped below. */
export const storyHtml = (article: LicensedArticle): string => {
  const helped = printContributors(article.contributors)
  return `${withDateline(article)}${helped ? `\n<p>${escapeHtml(helped)}</p>` : ''}`
}
