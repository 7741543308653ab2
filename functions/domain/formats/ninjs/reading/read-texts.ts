import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import type { Span } from '#domain/copy.ts'
import { plainSpan } from '#domain/formats/reading/text/plain-span.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { present } from '#domain/present.ts'
import { readBylines } from './read-bylines.ts'

/**
 * The printed lines of an item and what belongs to them: headline, summary, bylines, dateline, credit,
 * keyword line, language, urgency.
 */
export const readTexts = (item: JsonValue, format: string) => {
  const read = (...names: string[]): Span | undefined => plainSpan(readMember(item, format, ...names))
  return present({
    headline:
      read('headline') ??
      fromList(item, 'headlines', format) ??
      read('headline_text', 'headline_html', 'title', 'name'),
    summary:
      read('description_text', 'description_html') ??
      fromList(item, 'descriptions', format) ??
      read('description_summary', 'teaser', 'subhead', 'standfirst') ??
      sentence(read('abstract')),
    bylines: readBylines(item, format),
    dateline: read('dateline', 'dateline.text') ?? filedFrom(item, format) ?? knownPlace(read('located')),
    credit: read('creditline', 'description_creditline') ?? credited(item, format),
    slugline: read('slugline', 'slug'),
    language: read('language'),
    urgency: read('urgency'),
  })
}

/** The main entry of a list of texts with roles (ninjs since 2.0), which one without a role is too. */
const fromList = (item: JsonValue, name: string, format: string): Span | undefined => {
  const entries = listOf(item, name)
    .map(entry => ({ entry, role: memberOf(entry, 'role')?.text ?? '' }))
    .filter(({ role }) => role !== CREDIT_LINE)
  const main =
    entries.find(({ role }) => /(?:^|[:/])(?:main|text|summary|lead)$/i.test(role)) ??
    entries.find(({ role }) => !role) ??
    entries[0]
  return (
    main && plainSpan(spanOfValue(memberOf(main.entry, 'value'), `${format}: ${name}[${main.role || 0}]`))
  )
}

/** The role of a credit line among descriptions, since ninjs has no property for it. */
const CREDIT_LINE = 'creditline'

const credited = (item: JsonValue, format: string): Span | undefined => {
  const entry = listOf(item, 'descriptions').find(each => memberOf(each, 'role')?.text === CREDIT_LINE)
  return plainSpan(spanOfValue(memberOf(entry, 'value'), `${format}: descriptions[${CREDIT_LINE}]`))
}

/** The dateline, as a place whose relation to the story says so. */
const filedFrom = (item: JsonValue, format: string): Span | undefined => {
  const place = ['place', 'places']
    .flatMap(name => listOf(item, name))
    .find(each => memberOf(each, 'rel')?.text === 'dateline')
  return plainSpan(spanOfValue(memberOf(place, 'name'), `${format}: place[dateline]`))
}

/**
 * `located` is where the content originates. Some vendors put other things there, so only a known place
 * counts.
 */
const knownPlace = (span: Span | undefined): Span | undefined =>
  span && isKnownPlace(span.raw.replace(/,.*$/, '')) ? span : undefined

/** Fingerpost's `abstract` may be a category code, which contains no space. */
const sentence = (span: Span | undefined): Span | undefined =>
  span && /\S\s\S/.test(span.raw) ? span : undefined
