import type { Copy, Span } from '#domain/copy.ts'
import { normalizeUsageTerms } from '#domain/normalize/usage-terms/normalize-usage-terms.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { contributorRole } from '../reading/contributor-role.ts'
import { mergeMedia } from '../reading/media/merge-media.ts'
import { statesCopyright } from '../reading/states-copyright.ts'
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
import { readRestrictions } from './read-restrictions.ts'
import { readWordpress } from './read-wordpress.ts'
import { splitBacklink } from './split-backlink.ts'
import { toOwnEntry } from './to-own-entry.ts'

const LICENSES = ['creativeCommons:license', 'cc:license', 'media:license', 'dcterms:license']

export interface RssFeed {
  channel: XmlElement
  /** The names behind logins. */
  names: ReadonlyMap<string, string>
}

/** Media RSS credits whoever made something: `<media:credit role="photographer">` names no writer. */
const isOfWriter = ({ attributes: { role } }: XmlElement): boolean =>
  role === undefined || contributorRole(role) !== 'photography'

/** What an RSS item states (a copyright of Media RSS is that of its pictures, if it has any, and limits the text too where it limits use), and what its channel states for all items: language, rights and publisher. */
export const readRssItem = (item: XmlElement, { channel, names }: RssFeed, receivedAt: string): Copy => {
  const read = (...names: string[]): Span | undefined => readChild(item, 'rss', ...names)
  const ofFeed = (...names: string[]): Span | undefined => readChild(channel, 'rss', ...names)
  const { summary, ...text } = readItemText(item, receivedAt)
  const guid = read('guid', 'dc:identifier')
  const link = read('link')
  const published = read('pubDate', 'dc:date', 'dcterms:created', 'dcterms:issued')
  const modified = read('atom:updated', 'dcterms:modified', 'a10:updated')
  const signed = ['dc:creator', 'author', 'media:credit'].flatMap(name =>
    spansOf(allPrefixed(item, name).filter(isOfWriter), `rss: item/${name}`),
  )
  const speaker = read('itunes:author')
  const authors = (
    signed.length === 0 && speaker && speaker.raw !== ofFeed('title')?.raw ? [speaker] : signed
  ).map(span => ({ ...span, raw: names.get(span.raw) ?? span.raw }))
  const media = mergeMedia(text.media ?? [], readItemMedia(item))
  const ofMedia = media.length > 0 ? read('media:copyright') : undefined
  const terms = [
    ...(ofMedia && normalizeUsageTerms(ofMedia.raw).some(({ code }) => code !== 'other') ? [ofMedia] : []),
    read(...LICENSES) ?? ofFeed(...LICENSES),
    read('dcterms:accessRights'),
    ...[channel, item].flatMap(readRestrictions),
  ].filter(span => span !== undefined)
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
      copyrightNotice:
        read('dc:rights', 'prism:copyright', 'copyright') ??
        (ofMedia ? undefined : read('media:copyright')) ??
        (statesCopyright(text) ? undefined : ofFeed('copyright', 'dc:rights', 'media:copyright')),
      copyrightHolder: read('dcterms:rightsHolder'),
      usageTerms: terms.length > 0 ? terms : undefined,
      media: media.length > 0 ? media : undefined,
    }),
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
