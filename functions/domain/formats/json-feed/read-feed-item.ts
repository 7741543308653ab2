import type { Copy, Span } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { present } from '#domain/present.ts'
import type { Media } from '#schemas/article.ts'
import { readRights } from '../ninjs/reading/read-rights.ts'
import { readState } from '../ninjs/reading/read-state.ts'
import { mergeMedia } from '../reading/media/merge-media.ts'
import { toMediaTerms } from '../reading/media/to-media-terms.ts'
import { stateOfCategories } from '../reading/state/state-of-categories.ts'
import { strongestStatus } from '../reading/state/strongest-status.ts'
import { readTextContent } from '../reading/text/read-text-content.ts'
import { readWebText } from '../reading/text/read-web-text.ts'
import { nameOfFeed } from '../rss/name-of-feed.ts'
import { readPeople } from '../rss/read-people.ts'
import { splitBacklink } from '../rss/split-backlink.ts'
import { toOwnEntry } from '../rss/to-own-entry.ts'

/**
 * What an item of JSON Feed 1.1 (or 1.0, with its single `author`) states, and what its feed states for all
 * items: language, authors, publisher.
 */
export const readFeedItem = (item: JsonValue, feed: JsonValue): Copy => {
  const read = (...names: string[]): Span | undefined => readMember(item, 'json-feed', ...names)
  const text = readItemText(item)
  const id = read('id')
  const address = read('url')
  const published = read('date_published')
  const modified = read('date_modified')
  const media = mergeMedia(text.media ?? [], readMedia(item))
  const tags = listOf(item, 'tags').map(({ text: name }) => ({ name, scheme: 'tag' }))
  const copy: Copy = {
    ...text,
    ...splitBacklink(text, [read('title')?.raw, readMember(feed, 'json-feed', 'title')?.raw]),
    ...present({
      sourceId: id ?? address,
      storyId: [id, address].find(span => span && /^[a-z][a-z\d+.-]*:\S/i.test(span.raw)),
      alternateIds:
        id && address && id.raw !== address.raw ? [{ value: address.raw, scheme: 'link' }] : undefined,
      headline: read('title') ?? text.headline,
      summary: read('summary') ?? text.summary,
      language: read('language') ?? readMember(feed, 'json-feed', 'language'),
      firstCreated: modified && published,
      versionCreated: modified ?? published,
      agency: publisherOf(feed),
      subjects: tags.length > 0 ? tags : undefined,
      media: media.length > 0 ? media : undefined,
    }),
    ...readPeople(authorsOf(item, feed)),
    ...extensionsOf(item),
    ...stateOfCategories(tags.map(({ name }) => ({ raw: name, source: 'json-feed: tags' }))),
    format: 'json-feed',
  }
  return toOwnEntry(copy, copy.copyrightNotice?.raw ?? '')
}

/** What the members that a house made for itself, whose names begin with "_", state of rights, byline, agency, credit, media and end of use, or to stop the story, in the words of ninjs. */
const extensionsOf = (item: JsonValue) => {
  const own = [...item.members.values()].filter(({ name }) => name.startsWith('_'))
  const states = own.map(each => readState(each, 'json-feed'))
  const { status, statusFrom } = strongestStatus(states.filter(({ status }) => status))
  const usageTerms = own.flatMap(each => readRights(each, 'json-feed').usageTerms ?? [])
  const read = (...names: string[]) =>
    own.map(each => readMember(each, 'json-feed', ...names)).find(span => span !== undefined)
  const byline = read('byline')
  const media = own.flatMap(each => listOf(each, 'media').map(toMedia)).filter(({ href }) => href)
  return present({
    agency: read('agency'),
    credit: read('credit'),
    copyrightNotice: read('copyrightnotice', 'rights'),
    bylines: byline && [byline],
    media: media.length > 0 ? media : undefined,
    ...(status && status !== 'usable' && { status, statusFrom }),
    expires: states.find(({ expires }) => expires)?.expires,
    usageTerms: usageTerms.length > 0 ? usageTerms : undefined,
  })
}

const toMedia = (each: JsonValue): Media => {
  const said = (name: string) => memberOf(each, name)?.text || undefined
  const terms = listOf(each, 'usageterms').flatMap(term => readMember(term, 'json-feed', 'text') ?? [])
  return present({
    kind: said('kind'),
    href: said('href'),
    caption: said('caption'),
    credit: said('credit'),
    usageTerms: toMediaTerms(terms),
  })
}

const readItemText = (item: JsonValue): Copy => {
  const html = memberOf(item, 'content_html')
  if (html?.text.trim()) return readWebText(parseHtml(html.text, html.at), 'json-feed: content_html')
  const plain = memberOf(item, 'content_text')
  return readTextContent(plain?.text ?? '', plain?.at ?? item.at, 'json-feed: content_text')
}

const publisherOf = (feed: JsonValue): Span | undefined =>
  nameOfFeed(readMember(feed, 'json-feed', 'title'), memberOf(feed, 'home_page_url')?.text)

/** Who wrote an item, else who makes the feed, unless that is the publisher itself. */
const authorsOf = (item: JsonValue, feed: JsonValue): Span[] => {
  const own = namesOf(item)
  if (own.length > 0) return own
  const house = publisherOf(feed)?.raw.toLowerCase()
  return namesOf(feed).filter(({ raw }) => raw.toLowerCase() !== house)
}

const namesOf = (parent: JsonValue): Span[] =>
  [...listOf(parent, 'authors'), ...listOf(parent, 'author')].flatMap(
    author => spanOfValue(memberOf(author, 'name'), 'json-feed: authors') ?? [],
  )

const readMedia = (item: JsonValue): Media[] => {
  const image = readMember(item, 'json-feed', 'image', 'banner_image')
  const attached = listOf(item, 'attachments').map(each =>
    present({
      kind: memberOf(each, 'mime_type')?.text.split('/')[0] || undefined,
      href: memberOf(each, 'url')?.text || undefined,
      caption: memberOf(each, 'title')?.text || undefined,
    }),
  )
  return [...(image ? [{ kind: 'image', href: image.raw }] : []), ...attached]
}
