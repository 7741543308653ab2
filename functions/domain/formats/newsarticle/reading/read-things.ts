import type { Span } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'
import { present } from '#domain/present.ts'
import type { Subject } from '#schemas/article.ts'
import { namesOf } from './names-of.ts'

/**
 * Subjects are the same if they have the same name, in whatever property; terms of a set, if they are the
 * same term.
 */
const keyOf = ({ name, code, scheme = '' }: Subject): string =>
  /^(?:about|mentions|keyword)$/.test(scheme) ? name : JSON.stringify([name, code, scheme])

/** A thing by its name; a term of a set with its code and the set. */
const toSubjects = (thing: JsonValue, property: string): Subject[] => {
  const names = thing.kind === 'object' ? listOf(thing, 'name') : [thing]
  const read = (name: string) => readMember(thing, '', name)?.raw
  return names
    .map(name => spanOfValue(name, ''))
    .filter((name): name is Span => name !== undefined && !/^https?:/i.test(name.raw))
    .map(({ raw }) => ({
      name: raw,
      ...present({ code: read('termCode'), scheme: read('inDefinedTermSet') ?? property }),
    }))
}

/**
 * What an article is about (`about`, `mentions`, and `keywords` as a list or separated by commas), and its
 * sections.
 */
export const readThings = (article: JsonValue) => {
  const keywords = listOf(article, 'keywords').flatMap(value =>
    value.kind === 'object' ? namesOf(article, 'keywords').map(({ raw }) => raw) : value.text.split(','),
  )
  const subjects = [
    ...['about', 'mentions'].flatMap(name => listOf(article, name).flatMap(thing => toSubjects(thing, name))),
    ...keywords.map(name => ({ name: name.trim(), scheme: 'keyword' })),
  ].filter(({ name }) => name !== '')
  const sections = listOf(article, 'articleSection')
    .map(value => spanOfValue(value, 'json-ld: articleSection'))
    .filter((span): span is Span => span !== undefined)
  return present({
    subjects:
      subjects.length > 0 ? [...new Map(subjects.map(each => [keyOf(each), each])).values()] : undefined,
    sections: sections.length > 0 ? sections : undefined,
  })
}
