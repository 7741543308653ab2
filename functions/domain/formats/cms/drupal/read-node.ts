import type { Copy, Span } from '#domain/copy.ts'
import { readTitles } from '#domain/formats/ninjs/reading/read-titles.ts'
import { isAhead } from '#domain/formats/reading/state/is-ahead.ts'
import { withStart } from '#domain/formats/reading/state/with-start.ts'
import { plainSpan } from '#domain/formats/reading/text/plain-span.ts'
import { readPeople } from '#domain/formats/rss/read-people.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { outermost } from '#domain/json/outermost.ts'
import { readMember } from '#domain/json/read-member.ts'
import { present } from '#domain/present.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'
import type { Media } from '#schemas/article.ts'
import { embargoOf } from '../embargo-of.ts'
import { noteFields } from '../note-fields.ts'
import { readHtml } from '../read-html.ts'
import { ownFields } from './own-fields.ts'

const format = 'cms: drupal'

/** What a document includes beside its nodes (users, terms, files), by identifier. */
type Included = ReadonlyMap<string, JsonValue>

/** The resources that JSON:API documents include. */
export const readIncluded = (root: JsonValue): Included => {
  const documents = outermost(root, value => memberOf(value, 'included') !== undefined)
  const resources = documents.flatMap(document => listOf(document, 'included'))
  return new Map(resources.map(resource => [memberOf(resource, 'id')?.text ?? '', resource]))
}

/**
 * A node as Drupal's JSON:API gives it: its title and body, the fields that a site has made for itself, and what it includes of authors, terms and pictures. `status` says
 * whether it is published; Scheduler's `publish_on` and `unpublish_on`, from when and until when.
 */
export const readDrupalNode = (node: JsonValue, included: Included, receivedAt: string): Copy => {
  const attributes = ownFields(memberOf(node, 'attributes') ?? node)
  const read = (...names: string[]): Span | undefined => readMember(attributes, format, ...names)
  const { summary, ...text } = readHtml(memberOf(attributes, 'body'), `${format}/body`)
  const id = readMember(node, format, 'id')
  const start = read('publish_on')
  const related = relatedTo(node, included)
  const terms = related.filter(({ resource }) => isOf(resource, 'taxonomy_term'))
  const subjects = terms.flatMap(({ resource }) => readMember(resource, format, 'attributes.name')?.raw ?? [])
  const media = [...(text.media ?? []), ...related.flatMap(({ resource }) => readPicture(resource, included))]
  const copy: Copy = {
    ...text,
    ...present({
      sourceId: id,
      storyId: id,
      headline: plainSpan(read('title')),
      summary: plainSpan(readMember(node, format, 'attributes.body.summary')) ?? summary,
      language: read('langcode'),
      firstCreated: read('created'),
      versionCreated: read('changed', 'created'),
      editorNote: joinSpans(
        noteFields.map(name => read(name)),
        '\n',
      ),
      embargo: embargoOf(attributes, format) ?? (isAhead(start, receivedAt) ? start : undefined),
      expires: read('unpublish_on'),
      subjects: subjects.length > 0 ? subjects.map(name => ({ name, scheme: 'tag' })) : undefined,
      media: media.length > 0 ? media : undefined,
    }),
    ...readStatus(attributes),
    ...readPeople(readNames(attributes, related)),
    titles: readTitles(attributes),
  }
  return withStart(copy, attributes, receivedAt)
}

interface Related {
  /** The name of the relationship, as written: "field_tags". */
  name: string
  resource: JsonValue
}

const isOf = (resource: JsonValue, entity: string): boolean =>
  memberOf(resource, 'type')?.text.startsWith(`${entity}--`) === true

/** What a resource is related to, if it is included. */
const relatedTo = (resource: JsonValue, included: Included): Related[] =>
  [...(memberOf(resource, 'relationships')?.members.values() ?? [])].flatMap(relationship =>
    listOf(relationship, 'data').flatMap(identifier => {
      const found = included.get(memberOf(identifier, 'id')?.text ?? '')
      return found ? [{ name: relationship.name, resource: found }] : []
    }),
  )

const readStatus = (attributes: JsonValue): Partial<Copy> => {
  const status = readMember(attributes, format, 'status')
  return status && /^(?:false|0)$/.test(status.raw) ? { status: 'withheld', statusFrom: status } : {}
}

/** A field that a site has made for its bylines says more than the account that entered the node. */
const authorField = /^(?:field_)?(?:\w{0,20}_)?(?:authors?|bylines?|writers?)$/

const readNames = (attributes: JsonValue, related: readonly Related[]): Span[] => {
  const printed = [...attributes.members.values()]
    .filter(({ name }) => authorField.test(name))
    .flatMap(({ name }) => plainSpan(readMember(attributes, format, name)) ?? [])
  const named = related.filter(({ name }) => authorField.test(name))
  const accounts = related.filter(({ name }) => name === 'uid')
  const persons = (named.length > 0 ? named : accounts).flatMap(
    ({ resource }) =>
      readMember(resource, format, 'attributes.title', 'attributes.display_name', 'attributes.name') ?? [],
  )
  return printed.length > 0 ? printed : persons
}

/** A file of a picture, or the picture of a medium. */
const readPicture = (resource: JsonValue, included: Included): Media[] => {
  const file = isOf(resource, 'media')
    ? relatedTo(resource, included).find(({ resource: inner }) => isOf(inner, 'file'))?.resource
    : resource
  const href = file && isOf(file, 'file') ? memberOf(file, 'attributes.uri.url')?.text : undefined
  return href ? [{ kind: 'image', href }] : []
}
