import { generateRssFeed } from 'feedsmith'
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

/**
 * Writes the latest articles as RSS 2.0, each story in `content:encoded`. RSS has no way to take an item
 * back: what is gone is left out.
 */
export const writeRss = (feed: LatestFeed): string =>
  withoutPadding(
    generateRssFeed({
      title: feedTitle,
      link: feed.href,
      description: 'What your license covers, newest first.',
      lastBuildDate: feed.updated,
      atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: feed.href }] },
      items: feed.entries.map(toItem),
    }),
  )

const toItem = ({ article, href, published, updated }: LatestEntry) => {
  const { headline, summary, sections, agency, language } = article
  const rights = rightsOf(article)
  return {
    title: legalText(headline),
    link: href,
    guid: { value: articleUri(article.id), isPermaLink: false },
    pubDate: published,
    categories: sections.map(name => ({ name: legalText(name) })),
    content: { encoded: legalText(storyHtml(article)) },
    dcterms: { modified: [updated] },
    dc: {
      creators: signatories(article).map(legalText),
      ...present({
        rights: rights === undefined ? undefined : [legalText(rights)],
        publishers: agency === undefined ? undefined : [legalText(agency)],
        languages: language === undefined ? undefined : [legalText(language)],
      }),
    },
    ...present({
      description: summary === undefined ? undefined : legalText(summary),
      media: mediaContents(article),
    }),
  }
}
