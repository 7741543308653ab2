import { escapeHtml } from '#domain/markup/escape-html.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { toNewsArticle } from '../newsarticle/writing/to-news-article.ts'
import { toNewsKill } from '../newsarticle/writing/to-news-kill.ts'
import { isTombstone } from '../writing/is-tombstone.ts'
import { printContributors } from '../writing/print-contributors.ts'
import { signedLine } from '../writing/signed-line.ts'
import { termsOfUse } from '../writing/terms-of-use.ts'
import { tombstoneNote } from '../writing/tombstone-note.ts'
import { withDateline } from './with-dateline.ts'
import { writePage } from './write-page.ts'

/**
 * Writes an article as an HTML page: headline, byline, the story with its dateline, contributors, credit,
 * copyright and the licensee's obligations; and all of it as schema.org data. The body is what the sanitizer
 * let through; all other text is escaped.
 */
export const writeHtmlArticle = (item: LicensedArticle | Tombstone): string => {
  if (isTombstone(item))
    return writePage({
      language: 'en',
      title: `Article ${item.id}`,
      data: toNewsKill(item),
      main: paragraph('told', tombstoneNote(item)),
    })
  const { articleBody: _, ...data } = toNewsArticle(item)
  return writePage({ language: item.language, title: item.headline, data, main: mainOf(item) })
}

const mainOf = (article: LicensedArticle): string => {
  const { embargoedUntil, status } = article
  const parts = [
    '<article>',
    '<header>',
    status === 'withheld' && embargoedUntil
      ? paragraph('embargo', `Embargoed until ${embargoedUntil}: not to be published before.`)
      : '',
    `<h1>${escapeHtml(article.headline)}</h1>`,
    paragraph('byline', signedLine(article)),
    '</header>',
    '<div itemprop="articleBody">',
    withDateline(article),
    '</div>',
    '<footer>',
    paragraph('contributors', printContributors(article.contributors)),
    paragraph('credit', article.credit),
    paragraph('copyright', article.copyright?.notice),
    termsOf(article),
    '</footer>',
    '</article>',
  ]
  return parts.filter(part => part !== '').join('\n')
}

const paragraph = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<p class="${name}">${escapeHtml(text)}</p>`

const termsOf = (article: LicensedArticle): string => {
  const terms = termsOfUse(article)
  if (terms.length === 0) return ''
  return `<ul class="terms">\n${terms.map(term => `<li>${escapeHtml(term)}</li>`).join('\n')}\n</ul>`
}
