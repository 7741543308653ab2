import { escapeHtml } from '#domain/markup/escape-html.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { printDateline } from '../writing/print-dateline.ts'

/**
 * An HTML body with the dateline at the beginning of its first paragraph, or before the body if that does not
 * begin with a paragraph.
 */
export const withDateline = ({ dateline, body }: Pick<LicensedArticle, 'dateline' | 'body'>): string => {
  if (!dateline) return body.html
  const printed = `<span class="dateline">${escapeHtml(printDateline(dateline))} — </span>`
  return body.html.startsWith('<p>')
    ? `<p>${printed}${body.html.slice('<p>'.length)}`
    : `<p>${printed}</p>\n${body.html}`
}
