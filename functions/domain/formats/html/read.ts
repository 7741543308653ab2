import type { Copy, Span } from '#domain/copy.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { placeByOffset } from '#domain/markup/place-by-offset.ts'
import { withoutElements } from '#domain/markup/without-elements.ts'
import { present } from '#domain/present.ts'
import type { Source } from '#domain/source.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'
import { readNewsArticle } from '../newsarticle/reading/read-news-article.ts'
import { mergeMedia } from '../reading/media/merge-media.ts'
import { isOwnUri } from '../uris/is-own-uri.ts'
import { isCutOff } from './is-cut-off.ts'
import { findGate } from './page/find-gate.ts'
import { findNextStories } from './page/find-next-stories.ts'
import { findUnreadStories } from './page/find-unread-stories.ts'
import { isLiveBlog } from './page/is-live-blog.ts'
import { isOfSite } from './page/is-of-site.ts'
import { linesAbove } from './page/lines-above.ts'
import { linesBeside } from './page/lines-beside.ts'
import { noticeOfSite } from './page/notice-of-site.ts'
import { readPageText } from './page/read-page-text.ts'
import { refuseErrorPage } from './refuse-error-page.ts'
import { refuseFrontPage } from './refuse-front-page.ts'
import { pickBylines } from './statements/pick-bylines.ts'
import { readJsonLd } from './statements/read-json-ld.ts'
import { readLicenses } from './statements/read-licenses.ts'
import { readStatements } from './statements/read-statements.ts'
import { readTitle } from './statements/read-title.ts'
import { toOwnCopy } from './to-own-copy.ts'
import { warnOfPart } from './warn-of-part.ts'
import { withoutEditing } from './without-editing.ts'

/**
 * Reads a page: what it says of its story in schema.org's JSON-LD, else in its meta tags, its microdata, the page itself; the text is what a
 * reader view shows. A page that holds no text but in its JSON-LD, as those made by a script do, is read from there.
 */
export const readHtml = ({ text }: Source): FormatReading => {
  const parsed = parseHtml(text, { line: 1, column: 1 }, placeByOffset(text))
  const whole = withoutEditing(parsed, text)
  const { article, warnings } = readJsonLd(whole)
  const next = new Set(isOfSite(whole) ? findNextStories(whole) : [])
  const gate = findGate(whole)
  const isLeftOut = (element: XmlElement) => next.has(element) || element === gate
  const page = next.size > 0 || gate ? withoutElements(whole, isLeftOut) : whole
  if (isCutOff(text))
    warnings.push('The page ends within its text, without </html>: see whether its story is whole.')
  const { articleBody, ...stated } = article ? readNewsArticle(article) : {}
  if (article && isOwnUri(stated.sourceId?.raw))
    return { ok: true, copies: [toOwnCopy(page, article, stated)], warnings }
  const said = readStatements(page, article, stated)
  const { bylines = [] } = said
  const writers = bylines.map(({ raw }) => raw.replace(/^by /i, ''))
  const shown = readPageText(page, { articleBody, writers, isLive: isLiveBlog(article) })
  const captioned = (shown.media ?? []).filter(({ caption }) => caption)
  const media = said.media ? mergeMedia(captioned, said.media) : shown.media
  const summary = shown.summary ?? said.summary
  const signed = said.bylines && pickBylines([shown, said], said.service)
  const copy: Copy = { ...shown, ...said, ...present({ bylines: signed, media, summary }), format: 'html' }
  const headline = said.headline ?? readTitle(page, copy.agency ?? copy.service, copy.blocks)
  if (copy.blocks.length === 0) return { ok: false, rejection: noText }
  const others = next.size + findUnreadStories(page, copy.blocks, headline?.raw.trim()).length
  if (others > 0)
    warnings.push(`Beside its story the page shows ${others} more, left out here. Drop the page of each.`)
  warnings.push(...warnOfPart(whole, copy.blocks, { article, gate }))
  const labels = linesAbove(page)
  const titles = [...(copy.titles ?? []), ...linesBeside(page, parsed, text, labels)]
  const copyrightNotice = copy.copyrightNotice ?? noticeOfSite(page, copy)
  const isInStory = ({ raw }: Span) => copy.blocks.some(block => block.text.replace(/\s+/g, ' ') === raw)
  const licenses = readLicenses(page, text).filter(license => !isInStory(license))
  const usageTerms = [...(copy.usageTerms ?? []), ...licenses]
  const headed = {
    ...copy,
    ...(usageTerms.length > 0 && { usageTerms }),
    ...present({ headline, copyrightNotice }),
    titles,
    labels: [...labels, ...(copy.labels ?? [])],
  }
  const rejection =
    refuseErrorPage(headed, textOf(findDeep(page, 'title')[0])) ??
    (article || bylines.length > 0 ? undefined : refuseFrontPage(page))
  return rejection ? { ok: false, rejection } : { ok: true, copies: [headed], warnings }
}

const noText: Rejection = {
  code: 'missing-body',
  field: 'body',
  detail:
    'The page has no text that reads like a story. Send the page as a browser shows it, or only the text.',
  line: 1,
  column: 1,
}
