import type { Copy, Span } from '#domain/copy.ts'
import { mergeMedia } from '#domain/formats/reading/media/merge-media.ts'
import { postStatuses } from '#domain/formats/reading/state/post-statuses.ts'
import { plainSpan } from '#domain/formats/reading/text/plain-span.ts'
import { readPeople } from '#domain/formats/rss/read-people.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { present } from '#domain/present.ts'
import { embargoOf } from '../embargo-of.ts'
import { readHtml } from '../read-html.ts'

const format = 'cms: wordpress'
/** Where WordPress cuts an excerpt that nobody wrote. */
const cutOff = /(?:\[…\]|\[\.\.\.\]|…)$/u

/**
 * A post as the REST API of WordPress gives it (`/wp/v2/posts`), or WPGraphQL or WordPress.com; authors, terms and the picture come with
 * `_embed`, or in the fields of plugins (PublishPress, Yoast, Jetpack, Polylang).
 */
export const readWordpressPost = (post: JsonValue): Copy => {
  const read = (...names: string[]): Span | undefined => readMember(post, format, ...names)
  const { summary, ...text } = readHtml(
    memberOf(post, 'content.rendered') ?? memberOf(post, 'content.raw') ?? memberOf(post, 'content'),
    `${format}/content`,
  )
  const guid = read('guid.rendered', 'guid.raw', 'guid')
  const link = read('link', 'URL')
  const excerpt = plainSpan(withoutLink(read('excerpt.rendered', 'excerpt.raw', 'excerpt')))
  const media = mergeMedia(text.media ?? [], readPicture(post))
  return {
    ...text,
    ...present({
      sourceId: guid ?? link ?? read('databaseId', 'global_ID', 'id'),
      storyId: guid ?? link,
      alternateIds: guid && link && guid.raw !== link.raw ? [{ value: link.raw, scheme: 'link' }] : undefined,
      headline: plainSpan(read('title.rendered', 'title.raw', 'title')),
      summary: excerpt && !cutOff.test(excerpt.raw) ? excerpt : summary,
      language: read('lang'),
      firstCreated: read('date_gmt', 'date'),
      versionCreated: read('modified_gmt', 'modified', 'date_gmt', 'date'),
      agency: read('yoast_head_json.og_site_name'),
      embargo: embargoOf(post, format),
      media: media.length > 0 ? media : undefined,
    }),
    ...readStatus(post),
    ...readTerms(post),
    ...readPeople(readNames(post)),
  }
}

/** An excerpt without the link to the post that a theme sets behind it ("Weiterlesen"). */
const withoutLink = (span: Span | undefined): Span | undefined =>
  span && { ...span, raw: span.raw.replace(/<a\b(?:(?!<a\b).)*<\/a>\s*(?:<\/p>)?\s*$/s, '') }

/** The status of a post, and until when a scheduled one waits. One behind a password is for nobody else. */
const readStatus = (post: JsonValue): Partial<Copy> => {
  const lock = readMember(post, format, 'content.protected', 'password')
  if (lock && lock.raw !== 'false') return { status: 'withheld', statusFrom: lock }
  const statusFrom = readMember(post, format, 'status')
  const status = postStatuses[statusFrom?.raw ?? '']
  const date = statusFrom?.raw === 'future' ? readMember(post, format, 'date_gmt') : undefined
  return present({
    status,
    statusFrom: status && statusFrom,
    embargo: date && { ...date, raw: `${date.raw}Z` },
  })
}

const readNames = (post: JsonValue): Span[] => {
  const lists = ['_embedded.author', 'authors', 'author'].flatMap(name => listOf(post, name))
  const named = lists.flatMap(
    author => readMember(author, `${format}/author`, 'name', 'display_name', 'node.name') ?? [],
  )
  const printed = readMember(post, format, 'acf.byline', 'meta.byline')
  const other = readMember(post, format, 'author_name', 'yoast_head_json.author')
  if (printed) return [printed]
  return named.length > 0 || !other ? named : [other]
}

/** Categories and tags; a category is a section as well. */
const readTerms = (post: JsonValue) => {
  const embedded = listOf(post, '_embedded.wp:term')
    .flatMap(group => (group.kind === 'array' ? group.items : [group]))
    .map(term => ({ term, scheme: memberOf(term, 'taxonomy')?.text ?? 'category' }))
  const own = Object.entries({ categories: 'category', tags: 'post_tag' }).flatMap(([name, scheme]) =>
    [...listOf(post, `${name}.nodes`), ...(memberOf(post, name)?.members.values() ?? [])].map(term => ({
      term,
      scheme,
    })),
  )
  const terms = [...embedded, ...own].map(({ term, scheme }) => ({
    scheme,
    span: plainSpan(spanOfValue(memberOf(term, 'name'), `${format}/term`)),
  }))
  const subjects = terms.flatMap(({ scheme, span }) => (span ? [{ name: span.raw, scheme }] : []))
  const sections = terms.flatMap(({ scheme, span }) => (span && scheme === 'category' ? [span] : []))
  return present({
    subjects: subjects.length > 0 ? subjects : undefined,
    sections: sections.length > 0 ? sections : undefined,
  })
}

const readPicture = (post: JsonValue) => {
  const featured = ['_embedded.wp:featuredmedia', 'featuredImage.node'].flatMap(name => listOf(post, name))
  const embedded = featured.map(media =>
    present({
      kind: memberOf(media, 'media_type')?.text ?? 'image',
      href: memberOf(media, 'source_url')?.text,
      caption: plainSpan(readMember(media, format, 'caption.rendered', 'caption'))?.raw,
    }),
  )
  const href = readMember(post, format, 'jetpack_featured_media_url', 'featured_image')?.raw
  return embedded.length > 0 || !href ? embedded.filter(each => each.href) : [{ kind: 'image', href }]
}
