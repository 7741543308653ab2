import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { generator } from '#domain/formats/writing/generator.ts'
import { oneLine } from '#domain/formats/writing/one-line.ts'
import type { WriteContext } from '#domain/formats/writing/write-context.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { CodeBook } from './code-book.ts'
import { writeMediaLinks } from './write-media-links.ts'
import { writeProvider } from './write-provider.ts'

/** Change classes for which the IPTC has a signal (cv.iptc.org/newscodes/signal). */
const SIGNALS = new Set(['correction', 'update'])

/**
 * `itemMeta`: class, provider, dates, status, notes to editors, sections, how this version relates to the
 * last, and the media.
 */
export const writeItemMeta = (article: LicensedArticle, codes: CodeBook, context: WriteContext): NewElement =>
  newElement(
    'itemMeta',
    {},
    newElement('itemClass', { qcode: 'ninat:text' }),
    writeProvider(article, context),
    newElement('versionCreated', {}, article.versionCreated ?? article.receivedAt),
    article.firstCreated && newElement('firstCreated', {}, article.firstCreated),
    article.embargoedUntil && newElement('embargoed', {}, article.embargoedUntil),
    newElement('pubStatus', { qcode: `stat:${article.status}` }),
    newElement('generator', {}, generator),
    newElement('title', {}, article.headline),
    linesOf(article.editorNote).map(line => newElement('edNote', {}, line)),
    article.sections.map(section => newElement('memberOf', {}, newElement('name', {}, oneLine(section)))),
    writeSignal(article, codes),
    article.expires && newElement('expires', {}, article.expires),
    article.translationOf &&
      newElement('link', { rel: 'irel:translatedFrom', residref: articleUri(article.translationOf.id) }),
    writeMediaLinks(article),
  )

const linesOf = (note = ''): string[] => note.split('\n').filter(line => line.trim() !== '')

const writeSignal = ({ change }: LicensedArticle, codes: CodeBook): NewElement | undefined =>
  change &&
  newElement(
    'signal',
    { qcode: codes.qcode(SIGNALS.has(change.class) ? 'sig' : 'change', change.class) },
    change.note && newElement('note', {}, change.note),
  )
