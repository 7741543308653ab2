import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { withDateline } from '../formats/html/with-dateline.ts'
import { printContributors } from '../formats/writing/print-contributors.ts'
import { runsFromRight } from '../formats/writing/runs-from-right.ts'
import { escapeHtml } from '../markup/escape-html.ts'

/**
 * The story as shown by a feed reader, which adds headline and byline itself: with its dateline, and its
 * contributors below. Its direction stands on an element of its own if it runs from right to left: neither Atom nor
 * RSS nor JSON Feed has a field for it, and few readers conclude it from the language.
 */
export const storyHtml = (article: LicensedArticle): string => {
  const helped = printContributors(article.contributors)
  const story = `${withDateline(article)}${helped ? `\n<p>${escapeHtml(helped)}</p>` : ''}`
  return runsFromRight(article.headline, article.language) ? `<div dir="rtl">${story}</div>` : story
}
