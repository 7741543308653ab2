import type { Copy, Span } from '../../copy.ts'
import { attributeSpan } from '../../xml/attribute-span.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findDeep } from '../../xml/find-deep.ts'

import { present } from '../present.ts'
import { withoutSite } from './without-site.ts'

/**
 * What the meta tags of a page state, whatever vocabulary they come from: Open Graph, `article:`, Parse.ly, Dublin Core, Sailthru and the
 * names of HTML itself, in the order of how well they are kept.
 */
export const readMetas = (page: XmlElement): Omit<Copy, 'blocks' | 'format'> => {
  const metas = findDeep(page, 'meta')
  const all = (...names: string[]): Span[] => names.flatMap(name => spansOf(metas, name))
  const first = (...names: string[]): Span | undefined => all(...names)[0]
  const site = first('og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name')
  const published = first(
    'article:published_time',
    'parsely-pub-date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'date',
    'pubdate',
    'sailthru.date',
  )
  const modified = first(
    'article:modified_time',
    'og:updated_time',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
    'last-modified',
  )
  const canonical = findDeep(page, 'link').find(
    ({ attributes }) => attributes.rel?.toLowerCase() === 'canonical',
  )
  const id =
    first('dc.identifier', 'dcterms.identifier') ??
    attributeSpan(canonical, 'href', 'html: link[canonical]') ??
    first('og:url', 'parsely-link')
  const bylines = byline(all)
  const image = first('og:image', 'twitter:image')
  const tags = all('article:tag', 'news_keywords', 'keywords', 'parsely-tags').flatMap(({ raw }) =>
    raw.split(','),
  )
  const subjects = [...new Set(tags.map(tag => tag.trim()).filter(tag => tag !== ''))].map(name => ({
    name,
    scheme: 'keyword',
  }))
  const sections = all('article:section', 'parsely-section', 'dc.subject')
  return present({
    sourceId: id,
    storyId: id && /^[a-z][a-z\d+.-]*:\S/i.test(id.raw) ? id : undefined,
    language:
      first('dc.language', 'dcterms.language', 'content-language') ??
      attributeSpan(findDeep(page, 'html')[0], 'lang', 'html: html/@lang') ??
      first('og:locale'),
    headline: withoutSite(
      first('parsely-title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'sailthru.title'),
      site,
    ),
    summary: first(
      'og:description',
      'description',
      'dc.description',
      'dcterms.abstract',
      'twitter:description',
      'sailthru.description',
    ),
    bylines: bylines.length > 0 ? bylines : undefined,
    agency: first('dc.source', 'source') ?? site,
    copyrightNotice: first('copyright', 'dc.rights', 'dcterms.rights', 'rights'),
    firstCreated: modified && published,
    versionCreated: modified ?? published,
    subjects: subjects.length > 0 ? subjects : undefined,
    sections: sections.length > 0 ? sections : undefined,
    media: image && [
      present({ kind: 'image', href: image.raw, caption: first('og:image:alt', 'twitter:image:alt')?.raw }),
    ],
  })
}

const byline = (all: (...names: string[]) => Span[]): Span[] =>
  [
    ['author', 'parsely-author', 'byl', 'dc.creator', 'dcterms.creator', 'sailthru.author'],
    ['article:author', 'og:article:author'],
  ]
    .map(names => names.map(name => all(name)).find(found => found.length > 0) ?? [])
    .map(found => found.filter(({ raw }) => !/^https?:|^@/i.test(raw)))
    .find(found => found.length > 0) ?? []

const spansOf = (metas: readonly XmlElement[], name: string): Span[] =>
  metas.flatMap(meta => {
    const { name: own, property, itemprop, 'http-equiv': equivalent } = meta.attributes
    const named = [own, property, itemprop, equivalent].some(
      each => each?.toLowerCase().replaceAll(':', '.') === name.replaceAll(':', '.'),
    )
    return (named && attributeSpan(meta, 'content', `html: meta[${name}]`)) || []
  })
