/**
 * The meta tags for what a page states, the best maintained first: Open Graph, Parse.ly, Dublin Core,
 * Sailthru and HTML's own.
 */
export const metaNames = {
  site: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'],
  published: [
    'article:published_time',
    'parsely-pub-date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'date',
    'pubdate',
    'sailthru.date',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
    'last-modified',
  ],
  identifier: ['dc.identifier', 'dcterms.identifier'],
  address: ['og:url', 'parsely-link'],
  language: ['dc.language', 'dcterms.language', 'content-language'],
  headline: ['parsely-title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'sailthru.title'],
  summary: [
    'og:description',
    'description',
    'dc.description',
    'dcterms.abstract',
    'twitter:description',
    'sailthru.description',
  ],
  source: ['dc.source', 'source'],
  rights: ['copyright', 'dc.rights', 'dcterms.rights', 'rights'],
  image: ['og:image', 'twitter:image'],
  imageText: ['og:image:alt', 'twitter:image:alt'],
  keywords: ['article:tag', 'news_keywords', 'keywords', 'parsely-tags'],
  sections: ['article:section', 'parsely-section', 'dc.subject'],
  locale: ['og:locale'],
  author: ['author', 'parsely-author', 'byl', 'dc.creator', 'dcterms.creator', 'sailthru.author'],
  /** A property in which Open Graph has the address of a profile as often as a name. */
  articleAuthor: ['article:author', 'og:article:author'],
} as const
