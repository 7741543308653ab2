import type { Copy, Span } from '#domain/copy.ts'
import { readPublicationStatus } from '#domain/formats/reading/state/read-publication-status.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import type { Subject } from '#schemas/article.ts'
import { findHouse } from './find-house.ts'
import { metaNames } from './meta-names.ts'
import { withoutSite } from './without-site.ts'

/**
 * What the meta tags of a page state, in any vocabulary: Open Graph, `article:`, Parse.ly, Dublin Core,
 * Sailthru and HTML's own names.
 */
export const readMetas = (page: XmlElement): Omit<Copy, 'blocks' | 'format'> => {
  const metas = findDeep(page, 'meta')
  const all = (names: readonly string[]): Span[] => names.flatMap(name => spansOf(metas, name))
  const first = (names: readonly string[]): Span | undefined => all(names)[0]
  const bylines = readAuthors(metas)
  const published = first(metaNames.published)
  const modified = first(metaNames.modified)
  const id =
    first(metaNames.identifier) ??
    attributeSpan(findLink(page, 'canonical'), 'href', 'html: link[canonical]') ??
    first(metaNames.address)
  const site = first(metaNames.site) ?? findHouse(page, bylines, id)
  const license =
    first(metaNames.license) ?? attributeSpan(findLink(page, 'license'), 'href', 'html: link[license]')
  const terms = [license, ...all(metaNames.access), ...miningOf(metas)].filter(span => span !== undefined)
  const image = first(metaNames.image)
  const statusFrom = first(metaNames.status)
  const status = statusFrom && readPublicationStatus(statusFrom.raw)
  const subjects = keywordsOf(all(metaNames.keywords))
  const sections = all(metaNames.sections)
  return present({
    sourceId: id,
    storyId: id && /^[a-z][a-z\d+.-]*:\S/i.test(id.raw) ? id : undefined,
    language:
      first(metaNames.language) ??
      attributeSpan(findDeep(page, 'html')[0], 'lang', 'html: html/@lang') ??
      first(metaNames.locale),
    headline: withoutSite(
      all(metaNames.headline).find(({ raw }) => raw.toLowerCase() !== site?.raw.toLowerCase()),
      site,
    ),
    summary: first(metaNames.summary),
    bylines: bylines.length > 0 ? bylines : undefined,
    agency: all(metaNames.source).find(({ raw }) => isName(raw) && !isOfSite(raw, site)),
    service: site,
    copyrightNotice: first(metaNames.rights),
    usageTerms: terms.length > 0 ? terms : undefined,
    expires: first(metaNames.expires) ?? unavailableAfter(metas),
    embargo: first(metaNames.embargo),
    ...(status && status !== 'usable' && { status, statusFrom }),
    firstCreated: modified && published,
    versionCreated: modified ?? published,
    subjects: subjects.length > 0 ? subjects : undefined,
    sections: sections.length > 0 ? sections : undefined,
    media: image && [present({ kind: 'image', href: image.raw, caption: first(metaNames.imageText)?.raw })],
  })
}

/** The end that a page states for search engines: `<meta name="robots" content="unavailable_after: 2027-01-01T00:00:00Z">` (Google's rule of that name). */
const unavailableAfter = (metas: readonly XmlElement[]): Span | undefined =>
  ['robots', 'googlebot']
    .flatMap(name => spansOf(metas, name))
    .flatMap(span => {
      const raw = /unavailable_after:\s{0,9}((?:\w{3},\s)?[^,]{8,40})/i.exec(span.raw)?.[1]
      return raw ? [{ ...span, raw: raw.trim() }] : []
    })[0]

/** What a page reserves from machines that learn: `tdm-reservation` (TDM Reservation Protocol, W3C), and `noai` for robots. */
const miningOf = (metas: readonly XmlElement[]): Span[] => [
  ...spansOf(metas, 'tdm-reservation').flatMap(span =>
    span.raw.trim() === '1' ? [{ ...span, raw: 'Text and data mining rights are reserved' }] : [],
  ),
  ...spansOf(metas, 'tdm-policy'),
  ...spansOf(metas, 'robots').flatMap(span =>
    /\bnoai\b/i.test(span.raw) ? [{ ...span, raw: 'Not to be used for AI training' }] : [],
  ),
]

/** Some pages give the address of a feed or the name of a program as their source. */
const isName = (source: string): boolean => /\p{Lu}|[^\p{ASCII}]/u.test(source) && !source.includes('://')

/** Some name a desk of the site ("Harbor News Web Desk"). */
const isOfSite = (source: string, site: Span | undefined): boolean =>
  site !== undefined && source.toLowerCase().startsWith(`${site.raw.toLowerCase()} `)

const findLink = (page: XmlElement, rel: string): XmlElement | undefined =>
  findDeep(page, 'link').find(({ attributes }) => attributes.rel?.toLowerCase() === rel)

const keywordsOf = (spans: readonly Span[]): Subject[] => {
  const tags = spans.flatMap(({ raw }) => raw.split(',')).map(tag => tag.trim())
  return [...new Set(tags.filter(tag => tag !== ''))].map(name => ({ name, scheme: 'keyword' }))
}

/** Who the first tag with a name in it names, authors first. Addresses of profiles are not names. */
const readAuthors = (metas: readonly XmlElement[]): Span[] =>
  [metaNames.author, metaNames.articleAuthor]
    .map(names => names.map(name => spansOf(metas, name)).find(found => found.length > 0) ?? [])
    .map(found => found.filter(({ raw }) => !/^https?:|^@/i.test(raw)))
    .find(found => found.length > 0)
    ?.flatMap(namesOf) ?? []

/** Names that commas join without spaces: "Ana Ruiz,Lars Boe" (Reuters). */
const namesOf = (span: Span): Span[] => {
  const names = span.raw.split(',')
  return names.every(isPersonName) ? names.map(raw => ({ ...span, raw })) : [span]
}

const spansOf = (metas: readonly XmlElement[], name: string): Span[] =>
  metas.flatMap(meta => {
    const { name: own, property, itemprop, 'http-equiv': equivalent } = meta.attributes
    const named = [own, property, itemprop, equivalent].some(
      each => each?.toLowerCase().replaceAll(':', '.') === name.replaceAll(':', '.'),
    )
    return (named && attributeSpan(meta, 'content', `html: meta[${name}]`)) || []
  })
