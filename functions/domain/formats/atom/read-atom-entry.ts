import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { readLines } from '../ap-appl/read-lines.ts'
import { mergeMedia } from '../reading/media/merge-media.ts'
import { statesCopyright } from '../reading/states-copyright.ts'
import { isCutFrom } from '../rss/is-cut-from.ts'
import { nameOfFeed } from '../rss/name-of-feed.ts'
import { prefixed } from '../rss/prefixed.ts'
import { readAvailability } from '../rss/read-availability.ts'
import { readChild } from '../rss/read-child.ts'
import { readContributors } from '../rss/read-contributors.ts'
import { readHouseFields } from '../rss/read-house-fields.ts'
import { readItemMedia } from '../rss/read-item-media.ts'
import { readMediaStatus } from '../rss/read-media-status.ts'
import { readPeople } from '../rss/read-people.ts'
import { readRestrictions } from '../rss/read-restrictions.ts'
import { splitBacklink } from '../rss/split-backlink.ts'
import { toOwnEntry } from '../rss/to-own-entry.ts'
import { readAtomText } from './read-atom-text.ts'
import { readCategories } from './read-categories.ts'
import { readLinks } from './read-links.ts'
import { readManagement } from './read-management.ts'

/**
 * What an entry states, and what its feed states for all entries: language, rights, publisher, and authors
 * for entries without any, as the `source` of an entry does first (RFC 4287, section 4.2.1). AP's metadata in an entry, and a NITF document inside it first of all, take precedence for headline, byline and agency.
 */
export const readAtomEntry = (entry: XmlElement, feed: XmlElement, receivedAt: string): Copy => {
  const read = (...names: string[]): Span | undefined => readChild(entry, 'atom', ...names)
  const source = prefixed(entry, 'source')
  const text = readAtomText(entry, receivedAt)
  const { media: linked, address, license = readLinks(feed).license } = readLinks(feed, entry)
  const id = read('id')
  const summary = read('summary')
  const published = read('published')
  const updated = read('updated')
  const media = mergeMedia(mergeMedia(text.media ?? [], linked), readItemMedia(entry))
  const terms = [
    ...(license ? [{ raw: license, source: 'atom: entry/link[license]' }] : []),
    ...[read('dcterms:accessRights')].filter(span => span !== undefined),
    ...readRestrictions(entry),
  ]
  const draft = spanOf(findFirst(entry, 'control/draft'), 'atom: entry/control/draft')
  const document = text.format === 'nitf' ? text : undefined
  const metadata = prefixed(entry, 'apcm:ContentMetadata')
  const lines = readLines(metadata, 'atom: entry/ContentMetadata')
  const copy: Copy = {
    ...text,
    ...splitBacklink(text, [read('title')?.raw, readChild(feed, 'atom', 'title')?.raw]),
    ...present({
      sourceId: id,
      storyId: id,
      alternateIds: address && address !== id?.raw ? [{ value: address, scheme: 'link' }] : undefined,
      headline: document?.headline ?? lines.headline ?? read('title') ?? text.headline,
      slugline: text.slugline ?? lines.slugline,
      dateline: text.dateline ?? lines.dateline,
      summary:
        summary && isCutFrom(summary.raw, text.blocks)
          ? text.summary
          : (summary ?? text.summary ?? lines.summary),
      titles: [
        ...['title', 'subtitle'].flatMap(name => readChild(feed, 'atom', name) ?? []),
        ...(lines.titles ?? []),
      ],
      language: languageOf(entry, feed),
      firstCreated: published,
      versionCreated: updated ?? published,
      agency:
        (metadata && readChild(metadata, 'atom', 'apcm:Source')) ??
        (source && readChild(source, 'atom', 'title')) ??
        (document ? undefined : publisherOf(entry, feed)),
      copyrightNotice:
        read('rights') ??
        (source && readChild(source, 'atom', 'rights')) ??
        (statesCopyright(text) ? undefined : readChild(feed, 'atom', 'rights')),
      usageTerms: terms.length > 0 ? [...(text.usageTerms ?? []), ...terms] : undefined,
      media: media.length > 0 ? media : undefined,
    }),
    ...readHouseFields(entry, receivedAt, 'atom'),
    ...readAvailability(entry, receivedAt, 'atom'),
    ...readMediaStatus(entry),
    ...(draft?.raw === 'yes' && { status: 'withheld' as const, statusFrom: draft }),
    ...readManagement(entry, receivedAt),
    ...(document?.bylines || lines.bylines
      ? present({ bylines: document?.bylines ?? lines.bylines })
      : readPeople(
          [namesOf(entry), source ? peopleOf(source) : []].find(names => names.length > 0) ?? peopleOf(feed),
        )),
    ...readContributors(namesOf(entry, 'contributor'), namesOf(entry)),
    ...readCategories(entry),
    format: 'atom',
  }
  return toOwnEntry(copy, textOf(prefixed(entry, 'rights')))
}

/** The publisher of the feed; an entry sent by itself names it only in its `source`. */
const publisherOf = (entry: XmlElement, feed: XmlElement): Span | undefined =>
  feed === entry
    ? undefined
    : nameOfFeed(
        readChild(feed, 'atom', 'title'),
        readLinks(feed).address,
        readChild(feed, 'atom', 'rights')?.raw,
      )

const namesOf = (parent: XmlElement, whose = 'author'): Span[] =>
  findAll(parent, whose).flatMap(person => readChild(person, 'atom', 'name') ?? [])

/** The people who make a feed. Its author is often the publisher itself, whom its title names as well. */
const peopleOf = (feed: XmlElement): Span[] => {
  const title = readChild(feed, 'atom', 'title')?.raw.toLowerCase() ?? ''
  return namesOf(feed).filter(
    ({ raw }) =>
      !raw
        .toLowerCase()
        .split(/\s+/)
        .some(word => word.length > 2 && title.includes(word)),
  )
}

const languageOf = (entry: XmlElement, feed: XmlElement): Span | undefined =>
  [prefixed(entry, 'content'), entry, feed]
    .map(element => element && attributeSpan(element, 'xml:lang', `atom: ${element.name}/@xml:lang`))
    .find(span => span !== undefined)
