import { contributorRole } from '#domain/formats/reading/contributor-role.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { present } from '#domain/present.ts'
import type { Subject } from '#schemas/article.ts'

/** Members that say what a story is about, and the scheme of those that name none. */
const lists: Readonly<Record<string, string | undefined>> = {
  subject: undefined,
  subjects: undefined,
  categories: undefined,
  genre: 'genre',
  genres: 'genre',
  place: 'place',
  places: 'place',
  person: 'person',
  people: 'person',
  organisation: 'organisation',
  organisations: 'organisation',
  event: 'event',
  events: 'event',
  object: 'object',
  objects: 'object',
  keywords: 'keyword',
}

/** What a story is about, each subject once; and the services and rubrics it is filed under, as sections. */
export const readSubjects = (item: JsonValue) => {
  const found = Object.entries(lists).flatMap(([name, scheme]) =>
    listOf(item, name).flatMap(value => (hasCodes(value) ? toCodes(value) : [toSubject(value, scheme)])),
  )
  const isFiled = ['place', 'places'].some(name => listOf(item, name).some(isDateline))
  const located = isFiled ? undefined : readMember(item, '', 'located', 'location')
  const subjects = [...found, located && { name: located.raw, scheme: 'located' }].filter(
    subject => subject !== undefined,
  )
  const distinct = new Map(
    subjects.map(subject => [`${subject.scheme} ${subject.code} ${subject.name}`, subject]),
  )
  const related = ['subject', 'subjects'].flatMap(name => listOf(item, name)).filter(isSection)
  const sections = [
    ...related,
    ...['service', 'rubric_names', 'section', 'sections'].flatMap(name => listOf(item, name)),
  ]
    .map(value => spanOfValue(memberOf(value, 'name') ?? value, `ninjs: ${value.name || 'service'}`))
    .filter(span => span !== undefined)
  return present({
    subjects: distinct.size > 0 ? [...distinct.values()] : undefined,
    sections: sections.length > 0 ? sections : undefined,
  })
}

/**
 * Relations of entries that are not subjects: the section an item is filed under, the place it was filed
 * from.
 */
const isSection = (value: JsonValue): boolean => memberOf(value, 'rel')?.text === 'section'
const isDateline = (value: JsonValue): boolean => memberOf(value, 'rel')?.text === 'dateline'

/**
 * Entries among subjects that are not about the story: signals, statuses, and who typed it in (dpa
 * `categories`).
 */
const MACHINERY = /signal|pubstatus|creator|contributor|urgency|provider|wire|desk/

const toSubject = (value: JsonValue, kind: string | undefined): Subject | undefined => {
  const read = (...names: string[]) => readMember(value, '', ...names)?.raw
  const type = read('type')
  if (isSection(value) || isDateline(value)) return undefined
  if (MACHINERY.test(`${type} ${read('rel')}`) || contributorRole(read('rel') ?? '')) return undefined
  const name = read('name') ?? (value.kind === 'string' ? value.text.trim() : undefined)
  const uri = read('uri')
  const code = read('code', 'qcode', 'literal') ?? uri?.slice(uri.lastIndexOf('/') + 1)
  const scheme = read('scheme') ?? uri?.slice(0, uri.lastIndexOf('/')) ?? type?.replace(/^.*:/, '') ?? kind
  return name ? present({ name, code: code || undefined, scheme: scheme || undefined }) : undefined
}

/** Fingerpost lists only codes (`{"code": ["iptccat:SFU"]}`). */
const hasCodes = (value: JsonValue): boolean => memberOf(value, 'code')?.kind === 'array'

const toCodes = (value: JsonValue): Subject[] =>
  listOf(value, 'code')
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => present({ name: text, code: text, scheme: /^([\w-]+):/.exec(text)?.[1] }))
