import type { Copy, Span } from '#domain/copy.ts'
import { isAhead } from '#domain/formats/reading/state/is-ahead.ts'
import { plainSpan } from '#domain/formats/reading/text/plain-span.ts'
import { readWebText } from '#domain/formats/reading/text/read-web-text.ts'
import { readPeople } from '#domain/formats/rss/read-people.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { present } from '#domain/present.ts'
import { roleOf, textToHtml, toHtml } from './to-html.ts'

const format = 'cms: apple'

/**
 * An article in Apple News Format (`article.json`), by itself or as the Apple News API answers it, with its state. One that is dated ahead is
 * scheduled, and a preview is for its editors alone.
 */
export const readAppleArticle = (post: JsonValue, receivedAt: string): Copy => {
  const article = memberOf(post, 'document') ?? post
  const read = (...names: string[]): Span | undefined => readMember(article, format, ...names)
  const components = flat(listOf(article, 'components'))
  const textOf = (...roles: string[]): Span[] =>
    components
      .filter(component => roles.includes(roleOf(component)))
      .flatMap(component => plainSpan(spanOfHtml(component)) ?? [])
  const { summary, ...text } = readText(article)
  const address = read('metadata.canonicalURL')
  const date = read('metadata.datePublished')
  const [intro, ...intros] = textOf('intro')
  const people = readPeople(
    listOf(article, 'metadata.authors').flatMap(
      name => spanOfValue(name, `${format}: metadata.authors`) ?? [],
    ),
  )
  const sponsored = flagOf(post, 'isSponsored')
  const bylines = textOf('byline', 'author')
  const keywords = listOf(article, 'metadata.keywords').map(({ text: name }) => ({ name, scheme: 'keyword' }))
  return {
    ...text,
    ...present({
      sourceId: read('identifier') ?? address,
      storyId: address,
      alternateIds: address && [{ value: address.raw, scheme: 'link' }],
      headline: plainSpan(read('title')) ?? textOf('title')[0],
      summary: intro ?? plainSpan(read('subtitle', 'metadata.excerpt')) ?? summary,
      language: read('language'),
      firstCreated: read('metadata.dateCreated') ?? date,
      versionCreated: read('metadata.dateModified') ?? date,
      embargo: isAhead(date, receivedAt) ? date : undefined,
      subjects: keywords.length > 0 ? keywords : undefined,
      bylines: bylines.length > 0 ? bylines : undefined,
      labels: sponsored && [{ ...sponsored, raw: 'Sponsored content' }],
    }),
    titles: [...textOf('title'), ...intros],
    ...people,
    ...readState(post),
  }
}

/** Components one by one, without those that hold them. */
const flat = (components: readonly JsonValue[]): JsonValue[] =>
  components.flatMap(component => {
    const inner = listOf(component, 'components')
    return inner.length > 0 ? flat(inner) : [component]
  })

const spanOfHtml = (component: JsonValue): Span | undefined => {
  const raw = textToHtml(component)
  return raw ? { raw, source: `${format}: ${roleOf(component)}`, at: component.at } : undefined
}

/** Pictures of the bundle that came with it cannot be fetched from anywhere. */
const readText = (article: JsonValue): Copy => {
  const components = memberOf(article, 'components')
  const html = toHtml(components?.items ?? [])
  if (!html.trim()) return { format: 'cms', blocks: [] }
  const {
    media = [],
    warnings = [],
    ...text
  } = readWebText(parseHtml(html, components?.at), `${format}/components`)
  const onWeb = media.filter(({ href = '' }) => /^https?:/i.test(href))
  const unread = onWeb.length < media.length ? ['contains pictures of a bundle, which are not read'] : []
  return {
    ...text,
    ...present({ media: onWeb.length > 0 ? onWeb : undefined }),
    warnings: [...unread, ...warnings],
  }
}

/** What the API says of it beside the document: `isPreview`, `isHidden`, and `TAKEN_DOWN` (Apple News API, Article). */
const readState = (post: JsonValue): Partial<Copy> => {
  const state = readMember(post, format, 'state')
  if (state?.raw === 'TAKEN_DOWN') return { status: 'canceled', statusFrom: state }
  const hidden = flagOf(post, 'isPreview') ?? flagOf(post, 'isHidden')
  return hidden ? { status: 'withheld', statusFrom: hidden } : {}
}

const flagOf = (post: JsonValue, name: string): Span | undefined => {
  const flag = readMember(post, format, name)
  return flag?.raw === 'true' ? flag : undefined
}
