import type { Copy, Span } from '#domain/copy.ts'
import { readPublicationStatus } from '#domain/formats/reading/state/read-publication-status.ts'
import { plainSpan } from '#domain/formats/reading/text/plain-span.ts'
import { readTextContent } from '#domain/formats/reading/text/read-text-content.ts'
import { readPeople } from '#domain/formats/rss/read-people.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { present } from '#domain/present.ts'
import { readHtml } from '../read-html.ts'
import type { GhostTables } from './read-tables.ts'

const format = 'cms: ghost'

/** A post of Ghost: from its Content or Admin API, a webhook, or an export, which keeps authors and tags in tables of their own. */
export const readGhostPost = (post: JsonValue, tables: GhostTables): Copy => {
  const read = (...names: string[]): Span | undefined => readMember(post, format, ...names)
  const text = readText(post)
  const id = read('id', 'uuid')
  const address = read('url')
  const published = read('published_at', 'created_at')
  const media = [...(text.media ?? []), ...readPicture(post)]
  return {
    ...text,
    ...present({
      sourceId: id ?? address,
      storyId: address,
      alternateIds: id && address ? [{ value: address.raw, scheme: 'link' }] : undefined,
      headline: plainSpan(read('title')),
      summary: plainSpan(read('custom_excerpt')) ?? text.summary,
      language: read('locale'),
      firstCreated: published,
      versionCreated: read('updated_at') ?? published,
      media: media.length > 0 ? media : undefined,
    }),
    titles: readTitles(post),
    ...readStatus(post),
    ...readTags(post, tables),
    ...readPeople(readNames(post, tables)),
  }
}

const readText = (post: JsonValue): Copy => {
  const copy = readHtml(memberOf(post, 'html'), `${format}/html`)
  const plain = memberOf(post, 'plaintext')
  return copy.blocks.length > 0 || !plain
    ? copy
    : readTextContent(plain.text, plain.at, `${format}/plaintext`)
}

/** The status of a post, and until when a scheduled one waits. */
const readStatus = (post: JsonValue): Partial<Copy> => {
  const tags = listOf(post, 'tags').flatMap(tag => readMember(tag, `${format}/tags`, 'name') ?? [])
  const held = tags.find(({ raw }) => holding.test(raw))
  if (held) return { status: 'withheld', statusFrom: held }
  const statusFrom = readMember(post, format, 'status')
  const status = statusFrom && readPublicationStatus(statusFrom.raw)
  return present({
    status,
    statusFrom: status && statusFrom,
    embargo: statusFrom?.raw === 'scheduled' ? readMember(post, format, 'published_at') : undefined,
  })
}

const readNames = (post: JsonValue, tables: GhostTables): Span[] => {
  const authors = [...listOf(post, 'authors'), ...rowsOf(post, tables.authors)]
  return (authors.length > 0 ? authors : listOf(post, 'primary_author')).flatMap(
    author => spanOfValue(memberOf(author, 'name'), `${format}/authors`) ?? [],
  )
}

const rowsOf = (post: JsonValue, rows: GhostTables[keyof GhostTables]): readonly JsonValue[] =>
  rows.get(memberOf(post, 'id')?.text ?? '') ?? []

/** Titles for other places, in which a desk may give orders. */
const readTitles = (post: JsonValue): Span[] =>
  ['meta_title', 'og_title', 'twitter_title', 'email_subject'].flatMap(
    name => readMember(post, format, name) ?? [],
  )

/** A tag of the system's own by which a house holds a post. */
const holding = /^#(?:embargo(?:ed)?|(?:on[ -]?)?hold)$/i

/** Tags that readers see: those whose name begins with "#" are the system's own. The first is the section. */
const readTags = (post: JsonValue, tables: GhostTables) => {
  const tags = [...listOf(post, 'tags'), ...rowsOf(post, tables.tags)]
    .flatMap(tag => spanOfValue(memberOf(tag, 'name'), `${format}/tags`) ?? [])
    .filter(({ raw }) => !raw.startsWith('#'))
  return present({
    subjects: tags.length > 0 ? tags.map(({ raw }) => ({ name: raw, scheme: 'tag' })) : undefined,
    sections: tags[0] && [tags[0]],
  })
}

const readPicture = (post: JsonValue) => {
  const href = memberOf(post, 'feature_image')?.text
  const caption = plainSpan(readMember(post, format, 'feature_image_caption'))?.raw
  return href ? [present({ kind: 'image', href, caption })] : []
}
