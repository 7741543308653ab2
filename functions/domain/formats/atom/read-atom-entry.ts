import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { readLines } from '../ap-appl/read-lines.ts'
import { mergeMedia } from '../reading/media/merge-media.ts'
import { isCutFrom } from '../rss/is-cut-from.ts'
import { prefixed } from '../rss/prefixed.ts'
import { readAvailability } from '../rss/read-availability.ts'
import { readChild } from '../rss/read-child.ts'
import { readContributors } from '../rss/read-contributors.ts'
import { readHouseFields } from '../rss/read-house-fields.ts'
import { readItemMedia } from '../rss/read-item-media.ts'
import { readMediaStatus } from '../rss/read-media-status.ts'
import { readPeople } from '../rss/read-people.ts'
import { splitBacklink } from '../rss/split-backlink.ts'
import { toOwnEntry } from '../rss/to-own-entry.ts'
import { namesOf } from './names-of.ts'
import { readAtomText } from './read-atom-text.ts'
import { readAuthors } from './read-authors.ts'
import { readCategories } from './read-categories.ts'
import { readLinks } from './read-links.ts'
import { readManagement } from './read-management.ts'
import { readPublisher } from './read-publisher.ts'
import { readRights } from './read-rights.ts'

/**
 * What an entry states, and what its `source` or its feed states for all entries: language, rights, publisher and authors. AP's metadata in an entry, and a NITF document inside it first of all, take precedence for headline, byline and agency.
 */
export const readAtomEntry = (entry: XmlElement, feed: XmlElement, receivedAt: string): Copy => {
  const read = (...names: string[]): Span | undefined => readChild(entry, 'atom', ...names)
  const text = readAtomText(entry, receivedAt)
  const { media: linked, address, license = readLinks(feed).license } = readLinks(feed, entry)
  const id = read('id')
  const summary = read('summary')
  const published = read('published')
  const updated = read('updated')
  const media = mergeMedia(mergeMedia(text.media ?? [], linked), readItemMedia(entry))
  const draft = spanOf(findFirst(entry, 'control/draft'), 'atom: entry/control/draft')
  const document = text.format === 'nitf' ? text : undefined
  const lines = readLines(prefixed(entry, 'apcm:ContentMetadata'), 'atom: entry/ContentMetadata')
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
      agency: readPublisher(entry, feed, document === undefined),
      media: media.length > 0 ? media : undefined,
    }),
    ...readRights(entry, feed, text, license),
    ...readHouseFields(entry, receivedAt, 'atom'),
    ...readAvailability(entry, receivedAt, 'atom'),
    ...readMediaStatus(entry),
    ...(draft?.raw === 'yes' && { status: 'withheld' as const, statusFrom: draft }),
    ...readManagement(entry, receivedAt),
    ...(document?.bylines || lines.bylines
      ? present({ bylines: document?.bylines ?? lines.bylines })
      : readPeople(readAuthors(entry, feed))),
    ...readContributors(namesOf(entry, 'contributor'), namesOf(entry)),
    ...readCategories(entry),
    format: 'atom',
  }
  return toOwnEntry(copy, textOf(prefixed(entry, 'rights')))
}

const languageOf = (entry: XmlElement, feed: XmlElement): Span | undefined =>
  [prefixed(entry, 'content'), entry, feed]
    .map(element => element && attributeSpan(element, 'xml:lang', `atom: ${element.name}/@xml:lang`))
    .find(span => span !== undefined)
