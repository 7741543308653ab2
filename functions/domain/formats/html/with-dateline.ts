import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { escapeHtml } from '../../markup/escape-html.ts'
import { printDateline } from '../writing/print-dateline.ts'

/** A body in HTML with its dateline joined to the first paragraph, as it is printed; before the body where that begins otherwise. */
export const withDateline = ({ dateline, body }: Pick<LicensedArticle, 'dateline' | 'body'>): string => {
  if (!dateline) return body.html
  const printed = `<span class="dateline">${escapeHtml(printDateline(dateline))} — </span>`
  return body.html.startsWith('<p>')
    ? `<p>${printed}${body.html.slice('<p>'.length)}`
    : `<p>${printed}</p>\n${body.html}`
}
