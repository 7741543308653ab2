import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { mergeMedia } from '../reading/media/merge-media.ts'
import { allPrefixed } from './all-prefixed.ts'
import { nameOfFeed } from './name-of-feed.ts'
import { prefixed } from './prefixed.ts'
import { readAvailability } from './read-availability.ts'
import { readCategories } from './read-categories.ts'
import { readChild } from './read-child.ts'
import { readContributors } from './read-contributors.ts'
import { readHouseFields } from './read-house-fields.ts'
import { readItemMedia } from './read-item-media.ts'
import { readItemText } from './read-item-text.ts'
import { readMediaStatus } from './read-media-status.ts'
import { readPeople } from './read-people.ts'
import { readRights } from './read-rights.ts'
import { readSignatures } from './read-signatures.ts'
import { readWordpress } from './read-wordpress.ts'
import type { RssFeed } from './rss-feed.ts'
import { splitBacklink } from './split-backlink.ts'
import { toOwnEntry } from './to-own-entry.ts'

/** What an RSS item states, and what its channel states for all items: language, rights and publisher. */
export const readRssItem = (item: XmlElement, feed: RssFeed, receivedAt: string): Copy => {
  const { channel } = feed
  const read = (...names: string[]): Span | undefined => readChild(item, 'rss', ...names)
  const ofFeed = (...names: string[]): Span | undefined => readChild(channel, 'rss', ...names)
  const { summary, ...text } = readItemText(item, receivedAt)
  const guid = read('guid', 'dc:identifier')
  const link = read('link')
  const published = read('pubDate', 'dc:date', 'dcterms:created', 'dcterms:issued')
  const modified = read('atom:updated', 'dcterms:modified', 'a10:updated')
  const authors = readSignatures(item, feed)
  const media = mergeMedia(text.media ?? [], readItemMedia(item))
  const copy: Copy = {
    ...text,
    ...splitBacklink(text, [read('title')?.raw, ofFeed('title')?.raw]),
    ...present({
      sourceId: guid ?? link,
      storyId: [guid, link].find(span => span && /^[a-z][a-z\d+.-]*:\S/i.test(span.raw)),
      alternateIds: guid && link && guid.raw !== link.raw ? [{ value: link.raw, scheme: 'link' }] : undefined,
      headline: read('title', 'dc:title') ?? text.headline,
      summary,
      titles: [
        ...spansOf(allPrefixed(item, 'dc:description'), 'rss: item/dc:description'),
        ...[ofFeed('title'), ofFeed('description')].filter(span => span !== undefined),
      ],
      language: read('dc:language') ?? ofFeed('language', 'dc:language'),
      firstCreated: modified && published,
      versionCreated: modified ?? published,
      agency:
        read('source', 'dc:publisher') ??
        ofFeed('dc:publisher') ??
        nameOfFeed(ofFeed('title'), ofFeed('link')?.raw, ofFeed('copyright', 'dc:rights')?.raw),
      media: media.length > 0 ? media : undefined,
    }),
    ...readRights(item, channel, { ...text, media }),
    ...readHouseFields(item, receivedAt),
    ...readAvailability(item, receivedAt),
    ...readPeople(authors),
    ...readContributors(spansOf(allPrefixed(item, 'dc:contributor'), 'rss: item/dc:contributor'), authors),
    ...readWordpress(item, receivedAt),
    ...readMediaStatus(item),
    ...readCategories(item),
    format: 'rss',
  }
  return toOwnEntry(copy, textOf(prefixed(item, 'dc:rights')))
}
