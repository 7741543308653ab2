import type { Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { nameOfFeed } from '../rss/name-of-feed.ts'
import { prefixed } from '../rss/prefixed.ts'
import { readChild } from '../rss/read-child.ts'
import { readLinks } from './read-links.ts'

/** Whose an entry is: AP's `Source`, the feed that it was taken from, or, if `isPlain`, its own feed. An entry sent by itself names that only in its `source`. */
export const readPublisher = (entry: XmlElement, feed: XmlElement, isPlain: boolean): Span | undefined => {
  const metadata = prefixed(entry, 'apcm:ContentMetadata')
  const source = prefixed(entry, 'source')
  const named =
    (metadata && readChild(metadata, 'atom', 'apcm:Source')) ?? (source && readChild(source, 'atom', 'title'))
  if (named || !isPlain || feed === entry) return named
  return nameOfFeed(
    readChild(feed, 'atom', 'title'),
    readLinks(feed).address,
    readChild(feed, 'atom', 'rights')?.raw,
  )
}
