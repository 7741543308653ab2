import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { withDateline } from '../formats/html/with-dateline.ts'
import { printContributors } from '../formats/writing/print-contributors.ts'
import { escapeHtml } from '../markup/escape-html.ts'

/**
 * The story as shown by a feed reader, which adds headline and byline itself: with its dateline, and its
 * contributors below.
 */
export const storyHtml = (article: LicensedArticle): string => {
  const helped = printContributors(article.contributors)
  return `${withDateline(article)}${helped ? `\n<p>${escapeHtml(helped)}</p>` : ''}`
}
