import type { Copy, Span } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { placeByOffset } from '#domain/markup/place-by-offset.ts'
import { withoutElements } from '#domain/markup/without-elements.ts'
import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'
import { isOrder } from '#domain/normalize/notice/is-order.ts'
import { present } from '#domain/present.ts'
import type { Source } from '#domain/source.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { FormatReading } from '../format.ts'
import { namesOf } from '../newsarticle/reading/names-of.ts'
import { readNewsArticle } from '../newsarticle/reading/read-news-article.ts'
import { mergeMedia } from '../reading/media/merge-media.ts'
import { statesCopyright } from '../reading/states-copyright.ts'
import { isOwnUri } from '../uris/is-own-uri.ts'
import { isCutOff } from './is-cut-off.ts'
import { findGate } from './page/find-gate.ts'
import { findNextStories } from './page/find-next-stories.ts'
import { isLiveBlog } from './page/is-live-blog.ts'
import { isOfSite } from './page/is-of-site.ts'
import { linesAbove } from './page/lines-above.ts'
import { linesAround } from './page/lines-around.ts'
import { readPageText } from './page/read-page-text.ts'
import { refuseErrorPage } from './refuse-error-page.ts'
import { refuseFrontPage } from './refuse-front-page.ts'
import { pickBylines } from './statements/pick-bylines.ts'
import { readJsonLd } from './statements/read-json-ld.ts'
import { readLicenses } from './statements/read-licenses.ts'
import { readMetas } from './statements/read-metas.ts'
import { readMicrodata } from './statements/read-microdata.ts'
import { readMicroformats } from './statements/read-microformats.ts'
import { readTitle } from './statements/read-title.ts'
import { withGhostAuthors } from './statements/with-ghost-authors.ts'
import { withShownNames } from './statements/with-shown-names.ts'
import { withoutSite } from './statements/without-site.ts'
import { toOwnCopy } from './to-own-copy.ts'
import { warnOfPart } from './warn-of-part.ts'
import { ordersInComments, withoutEditing } from './without-editing.ts'

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
  if (next.size > 0)
    warnings.push(`Below its story the page shows ${next.size} more, left out here. Drop the page of each.`)
  if (isCutOff(text))
    warnings.push('The page ends within its text, without </html>: see whether its story is whole.')
  const { articleBody, ...stated } = article ? readNewsArticle(article) : {}
  if (article && isOwnUri(stated.sourceId?.raw))
    return { ok: true, copies: [toOwnCopy(page, article, stated)], warnings }
  const metas = readMetas(page)
  const states = [
    readMicroformats(page),
    readMicrodata(page),
    metas,
    asService(withGhostAuthors(page, stated), article),
  ]
  const { bylines: _, ...told }: Stated = Object.assign({}, ...states)
  const signed = withShownNames(page, pickBylines(states, told.service))
  const said = { ...told, ...(signed.length > 0 && { bylines: signed }) }
  const writers = signed.map(({ raw }) => raw.replace(/^by /i, ''))
  const shown = readPageText(page, { articleBody, writers, isLive: isLiveBlog(article) })
  const captioned = (shown.media ?? []).filter(({ caption }) => caption)
  const media = said.media ? mergeMedia(captioned, said.media) : shown.media
  const summary = shown.summary ?? said.summary
  const copy: Copy = { ...shown, ...said, ...present({ media, summary }), format: 'html' }
  const headline =
    asShown(page, withoutSite(said.headline, said.service), metas.headline) ??
    readTitle(page, copy.agency ?? copy.service, copy.blocks)
  if (copy.blocks.length === 0)
    return {
      ok: false,
      rejection: {
        code: 'missing-body',
        field: 'body',
        detail:
          'The page has no text that reads like a story. Send the page as a browser shows it, or only the text.',
        line: 1,
        column: 1,
      },
    }
  warnings.push(...warnOfPart(whole, copy.blocks, { article, gate }))
  const labels = linesAbove(page)
  const titles = [
    ...(copy.titles ?? []),
    ...otherTitles(page),
    ...labels.filter(({ raw }) => isOrder(raw)),
    ...ordersAround(page),
    ...ordersInComments(parsed, text),
    ...ordersUnseen(parsed, text),
  ]
  const copyrightNotice = copy.copyrightNotice ?? noticeOfSite(page, copy)
  const texts = new Set(copy.blocks.map(block => block.text.replace(/\s+/g, ' ')))
  const licenses = readLicenses(page, text).filter(({ raw }) => !texts.has(raw))
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
    (article || signed.length > 0 ? undefined : refuseFrontPage(page))
  return rejection ? { ok: false, rejection } : { ok: true, copies: [headed], warnings }
}

/**
 * A stated headline without what stands behind the first heading of its page, which is longer: "Ferry runs again - Ana Ruiz", "… | News". Where its
 * JSON-LD gives another, for searches, than both heading and `meta`, that is theirs.
 */
const asShown = (page: XmlElement, headline: Span | undefined, meta: Span | undefined): Span | undefined => {
  const heading = spanOf(findDeep(page, 'h1')[0], 'html: body/h1')
  if (heading && heading.raw === meta?.raw && !heading.raw.includes(headline?.raw ?? '')) return heading
  const [before, behind = heading?.raw] = headline?.raw.split(heading?.raw ?? ' ') ?? []
  const isLonger = heading && behind && heading.raw.length > behind.length
  return before === '' && isLonger && /^(?: *[-–—|»·] |（)/.test(behind) ? heading : headline
}

/** The page's own title and first heading, in which an order may stand over a story that another field titles. */
const otherTitles = (page: XmlElement): Span[] =>
  ['title', 'h1'].flatMap(name => spanOf(findDeep(page, name)[0], `html: ${name}`) ?? [])

/** In characters: what says more tells what a picture shows. */
const LONGEST_ALT = 120
/** How many of each are looked at. */
const MOST = 60
const section = /<!\[CDATA\[([^\]<>]{4,160})\]\]>/g

/** Orders that a desk set where no reader looks: in the text for a picture, or in a section that HTML does not show. */
const ordersUnseen = (page: XmlElement, html: string): Span[] => {
  const alts = findDeep(page, 'img')
    .slice(0, MOST)
    .map(({ attributes: { alt = '' } }) => ({ raw: alt.slice(0, LONGEST_ALT + 1), source: 'html: img/@alt' }))
  const sections = html
    .matchAll(section)
    .take(MOST)
    .map(([, raw = '']) => ({ raw: raw.trim(), source: 'html: CDATA' }))
  return [...alts.filter(({ raw }) => raw.length <= LONGEST_ALT), ...sections].filter(({ raw }) =>
    isOrder(raw),
  )
}

/** Where a press office prints its embargo besides; what the foot of a site says of its use is not said of a story. */
const ordersAround = (page: XmlElement): Span[] => [
  ...linesAround(page, beside),
  ...linesAround(page, footer).filter(({ raw }) => isOrder(raw)),
]

const beside: ReadonlySet<string> = new Set(['header', 'aside'])

/** The copyright at the foot of a page that names no holder for its story. */
const noticeOfSite = (page: XmlElement, copy: Copy): Span | undefined =>
  copy.copyrightHolder || statesCopyright(copy)
    ? undefined
    : linesAround(page, footer).findLast(({ raw }) => {
        const { year, holder } = normalizeCopyright(raw) ?? {}
        return year && holder
      })

const footer: ReadonlySet<string> = new Set(['footer'])

type Stated = Omit<Copy, 'blocks' | 'format'>

/** The publisher of a page wrote its story unless that names an agency, whose it then passes on. */
const asService = ({ agency, ...stated }: Stated, article: JsonValue | undefined): Stated => {
  const [publisher] = article ? namesOf(article, 'publisher') : []
  if (!agency) return stated
  return publisher?.raw === agency.raw ? { ...stated, service: agency } : { ...stated, agency }
}
