import type { Copy, Span } from '#domain/copy.ts'
import { contributorRole } from '#domain/formats/reading/contributor-role.ts'
import { mergeMedia } from '#domain/formats/reading/media/merge-media.ts'
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
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { present } from '#domain/present.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'
import type { Media } from '#schemas/article.ts'
import { embargoOf } from '../embargo-of.ts'
import { toHtml } from './to-html.ts'

const format = 'cms: arc'

/** A story in Arc XP's format, ANS 0.6-0.10, as its APIs give it. */
export const readArcStory = (story: JsonValue, receivedAt: string): Copy => {
  const read = (...names: string[]): Span | undefined => readMember(story, format, ...names)
  const { summary, ...text } = readText(story)
  const id = read('_id')
  const address = read('canonical_url', 'website_url')
  const agency = read('source.name') ?? read('distributor.name')
  const distributor = read('distributor.name')
  const media = mergeMedia(text.media ?? [], readMedia(story))
  const names = listOf(story, 'credits.by').flatMap(
    person =>
      readMember(person, `${format}/credits.by`, 'additional_properties.original.byline', 'name') ?? [],
  )
  const people = readPeople(names)
  const contributors = [...(memberOf(story, 'credits')?.members.values() ?? [])].flatMap(toContributors)
  return {
    ...text,
    ...present({
      sourceId: id ?? address,
      alternateIds: id && address ? [{ value: address.raw, scheme: 'link' }] : undefined,
      headline: plainSpan(read('headlines.basic')),
      summary: plainSpan(read('subheadlines.basic', 'description.basic')) ?? summary,
      slugline: read('slug'),
      language: read('language'),
      firstCreated: read('first_publish_date', 'created_date'),
      versionCreated: read('last_updated_date', 'publish_date', 'display_date', 'created_date'),
      agency,
      distributor: distributor && distributor.raw !== agency?.raw ? distributor : undefined,
      copyrightNotice: read('copyright'),
      editorNote: joinSpans([read('planning.internal_note', 'workflow.note'), read('editor_note')], '\n'),
      titles: [
        ...['label.basic.text', 'label.kicker.text'].flatMap(name => read(name) ?? []),
        ...otherTitles(story),
      ],
      embargo: embargoOf(story, format) ?? scheduled(story, receivedAt),
      media: media.length > 0 ? media : undefined,
    }),
    ...readStatus(story),
    ...readTaxonomy(story),
    ...people,
    ...present({ contributors: contributors.length > 0 ? contributors : undefined }),
    creators: [...(people.creators ?? []), ...listOf(story, 'credits.by').flatMap(toCreator)],
  }
}

/** What a story states of an author besides the name: the house and the function. */
const toCreator = (person: JsonValue): NonNullable<Copy['creators']> => {
  const name = readMember(person, `${format}/credits.by`, 'name')
  const details = present({
    affiliation: readMember(person, '', 'org')?.raw,
    role: readMember(person, '', 'additional_properties.original.role')?.raw,
  })
  return name && Object.keys(details).length > 0 ? [{ name, ...details }] : []
}

/** Those of a list of ANS `credits` beside `by`, whose name says what they did: "photos_by", "edited_by". */
const toContributors = (list: JsonValue): NonNullable<Copy['contributors']> => {
  const role = /^by$/i.test(list.name) ? undefined : contributorRole(list.name)
  return list.items.flatMap(person => {
    const name = readMember(person, `${format}/credits.${list.name}`, 'byline', 'name')
    return name && role && isPersonName(name.raw) ? [{ name, role }] : []
  })
}

const readText = (story: JsonValue): Copy => {
  const elements = memberOf(story, 'content_elements')
  const html = toHtml(elements?.items ?? [])
  return html.trim()
    ? readWebText(parseHtml(html, elements?.at), `${format}/content_elements`)
    : { format: 'cms', blocks: [] }
}

/** Headlines of other places and their kind ("web", "print", "meta_title"), which no field takes. */
const otherTitles = (story: JsonValue): Span[] =>
  ['headlines', 'subheadlines', 'description']
    .flatMap(name => [...(memberOf(story, name)?.members.values() ?? [])])
    .flatMap(value => plainSpan(spanOfValue(value, `${format}: ${value.name}`)) ?? [])

/** A revision that is not published is a draft; and what may not go to clients (`syndication`, ANS 0.10) waits for an editor. */
const readStatus = (story: JsonValue): Partial<Copy> => {
  const barred = ['revision.published', 'syndication.external_distribution']
    .map(name => readMember(story, format, name))
    .find(flag => flag?.raw === 'false')
  return barred ? { status: 'withheld', statusFrom: barred } : {}
}

/** When a story that waits will be published. */
const scheduled = (story: JsonValue, receivedAt: string): Span | undefined =>
  listOf(story, 'publishing.scheduled_operations.publish_edition')
    .map(operation => readMember(operation, `${format}/publish_edition`, 'date'))
    .find(date => isAhead(date, receivedAt))

const readTaxonomy = (story: JsonValue) => {
  const sections = [...listOf(story, 'taxonomy.primary_section'), ...listOf(story, 'taxonomy.sections')]
    .map(section => readMember(section, `${format}/taxonomy`, 'name', 'title'))
    .filter(span => span !== undefined)
  const distinct = [...new Map(sections.map(span => [span.raw, span])).values()]
  const tags = listOf(story, 'taxonomy.tags').flatMap(
    tag => readMember(tag, format, 'text', 'description', 'slug')?.raw ?? [],
  )
  return present({
    subjects: tags.length > 0 ? tags.map(name => ({ name, scheme: 'tag' })) : undefined,
    sections: distinct.length > 0 ? distinct : undefined,
  })
}

const mediaTypes: ReadonlySet<string | undefined> = new Set(['image', 'video', 'audio', 'gallery', 'graphic'])

/** What stands in the text, one by one: a group is what it holds. */
const elementsOf = (holder: JsonValue): JsonValue[] =>
  listOf(holder, 'content_elements').flatMap(element =>
    memberOf(element, 'type')?.text === 'element_group' ? elementsOf(element) : [element],
  )

/** The pictures and clips in the text and those that announce the story, or the item itself if it is one. */
const readMedia = (story: JsonValue): Media[] =>
  [
    story,
    ...listOf(story, 'promo_items.lead_art'),
    ...listOf(story, 'promo_items.basic'),
    ...elementsOf(story),
  ]
    .filter(element => mediaTypes.has(memberOf(element, 'type')?.text))
    .map(element => {
      const [maker] = [...listOf(element, 'credits.by'), ...listOf(element, 'credits.affiliation')].flatMap(
        person => readMember(person, '', 'byline', 'name')?.raw ?? [],
      )
      return present({
        kind: memberOf(element, 'type')?.text,
        href: readMember(element, '', 'url', 'canonical_url', '_id')?.raw,
        caption: plainSpan(readMember(element, '', 'caption', 'headlines.basic'))?.raw,
        credit: maker,
      })
    })
