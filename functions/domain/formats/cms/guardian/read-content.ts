import type { Copy, Span } from '#domain/copy.ts'
import { plainSpan } from '#domain/formats/reading/text/plain-span.ts'
import { readTextContent } from '#domain/formats/reading/text/read-text-content.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { present } from '#domain/present.ts'
import { readHtml } from '../read-html.ts'

const format = 'cms: guardian'

/** Content of the Guardian's Open Platform, asked for with its `fields`; tags and sections where it has them. */
export const readGuardianContent = (content: JsonValue): Copy => {
  const read = (...names: string[]): Span | undefined => readMember(content, format, ...names)
  const { summary, ...text } = readText(content)
  const published = read('fields.firstPublicationDate', 'webPublicationDate')
  const byline = plainSpan(read('fields.byline'))
  const address = read('webUrl')
  const section = read('sectionName')
  const subjects = listOf(content, 'tags')
    .filter(tag => memberOf(tag, 'type')?.text === 'keyword')
    .flatMap(tag => readMember(tag, format, 'webTitle')?.raw ?? [])
  const media = [
    ...(text.media ?? []),
    ...(readHtml(memberOf(content, 'fields.main'), `${format}/main`).media ?? []),
  ]
  return {
    ...text,
    ...present({
      sourceId: read('id'),
      storyId: address,
      alternateIds: address && [{ value: address.raw, scheme: 'link' }],
      headline: plainSpan(read('fields.headline', 'webTitle')),
      summary: plainSpan(read('fields.standfirst', 'fields.trailText')) ?? summary,
      bylines: byline && [byline],
      language: read('fields.lang'),
      firstCreated: published,
      versionCreated: read('fields.lastModified') ?? published,
      agency: read('fields.publication'),
      sections: section && [section],
      subjects: subjects.length > 0 ? subjects.map(name => ({ name, scheme: 'tag' })) : undefined,
      media: media.length > 0 ? media : undefined,
    }),
    ...readRights(content),
  }
}

/** What may not be syndicated, as `show-rights` tells, waits for an editor. */
const readRights = (content: JsonValue): Partial<Copy> => {
  const right = readMember(content, format, 'rights.syndicatable')
  return right?.raw === 'false' ? { status: 'withheld', statusFrom: right } : {}
}

const readText = (content: JsonValue): Copy => {
  const copy = readHtml(memberOf(content, 'fields.body'), `${format}/body`)
  const plain = memberOf(content, 'fields.bodyText')
  return copy.blocks.length > 0 || !plain ? copy : readTextContent(plain.text, plain.at, `${format}/bodyText`)
}
