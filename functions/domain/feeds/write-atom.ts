import { generateAtomFeed } from 'feedsmith'
import { articleUri } from '../formats/uris/article-uri.ts'
import { present } from '../present.ts'
import { legalText } from '../xml/legal-text.ts'
import { feedTitle } from './feed-title.ts'
import type { LatestEntry, LatestFeed } from './latest-feed.ts'
import { mediaContents } from './media-contents.ts'
import { rightsOf } from './rights-of.ts'
import { signatories } from './signatories.ts'
import { storyHtml } from './story-html.ts'
import { withoutPadding } from './without-padding.ts'
import { writeDeletedEntries } from './write-deleted-entries.ts'

/**
 * Writes the latest articles as Atom (RFC 4287), with an `at:deleted-entry` (RFC 6721) for each that is
 * canceled, expired or held back.
 */
export const writeAtom = (feed: LatestFeed): string =>
  withoutPadding(
    generateAtomFeed({
      id: feed.id,
      title: { value: feedTitle },
      updated: feed.updated,
      authors: [{ name: 'Wiredesk' }],
      links: [{ rel: 'self', type: 'application/atom+xml', href: feed.href }],
      entries: feed.entries.map(toEntry),
    }),
  ).replace(/(?=<\/feed>\s*$)/, writeDeletedEntries(feed.ended).replaceAll('$', '$$$$'))

const toEntry = ({ article, href, published, updated }: LatestEntry) => {
  const { headline, summary, contributors, sections, agency, language } = article
  const rights = rightsOf(article)
  return {
    id: articleUri(article.id),
    title: text(headline),
    updated,
    published,
    authors: signatories(article).map(toPerson),
    contributors: contributors.map(({ name }) => toPerson(name)),
    categories: sections.map(term => ({ term: legalText(term) })),
    links: [{ rel: 'alternate', href }],
    content: { type: 'html', value: legalText(storyHtml(article)) },
    ...present({
      xml: language === undefined ? undefined : { lang: legalText(language) },
      summary: summary === undefined ? undefined : text(summary),
      rights: rights === undefined ? undefined : text(rights),
      source: agency === undefined ? undefined : { title: text(agency) },
      media: mediaContents(article),
    }),
  }
}

const text = (value: string) => ({ type: 'text', value: legalText(value) })
const toPerson = (name: string) => ({ name: legalText(name) })
