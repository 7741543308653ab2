import { generateJsonFeed } from 'feedsmith'
import { articleUri } from '../formats/uris/article-uri.ts'
import { present } from '../present.ts'
import { feedTitle } from './feed-title.ts'
import type { LatestEntry, LatestFeed } from './latest-feed.ts'
import { rightsOf } from './rights-of.ts'
import { signatories } from './signatories.ts'
import { storyHtml } from './story-html.ts'

/** Writes the latest articles as JSON Feed 1.1; what it has no field for is in its extension `_wiredesk`. */
export const writeJsonFeed = (feed: LatestFeed): string => {
  const generated = generateJsonFeed({
    title: feedTitle,
    feed_url: feed.href,
    items: feed.entries.map(toItem),
  })
  // The library omits an empty list, which JSON Feed requires.
  return JSON.stringify({ ...Object(generated), items: Object(generated).items ?? [] })
}

const toItem = ({ article, href, published, updated }: LatestEntry) => {
  const { headline, summary, language, sections, media = [] } = article
  return {
    id: articleUri(article.id),
    url: href,
    title: headline,
    content_html: storyHtml(article),
    content_text: article.body.text,
    date_published: published,
    date_modified: updated,
    authors: signatories(article).map(name => ({ name })),
    tags: [...new Set(sections)],
    ...present({ summary, language }),
    _wiredesk: {
      version: article.version,
      ...present({
        byline: article.byline,
        agency: article.agency,
        credit: article.credit,
        rights: rightsOf(article),
        editorNote: article.editorNote,
        media: media.length > 0 ? media : undefined,
      }),
    },
  }
}
