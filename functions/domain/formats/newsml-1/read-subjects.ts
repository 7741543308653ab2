import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import type { Subject } from '#schemas/article.ts'
import { nearestAll } from './nearest.ts'

const CODES = ['Subject', 'SubjectMatter', 'SubjectDetail', 'SubjectQualifier']

/**
 * Subject codes, genres and keywords. A code's name is that of its topic (`TopicSet`) or of the same code in
 * the content; otherwise the code itself is the name.
 */
export const readSubjects = (
  path: readonly XmlElement[],
  sections: readonly XmlElement[],
  inner: readonly Subject[],
): Subject[] | undefined => {
  const names = new Map(inner.map(({ code, name }) => [code, name]))
  for (const [code, name] of path.flatMap(topicsOf)) names.set(code, name)
  const codes = sections
    .flatMap(section => CODES.flatMap(name => findAll(section, `SubjectCode/${name}`)))
    .map(({ attributes }) => toSubject(attributes.FormalName, attributes.Scheme ?? 'IPTC', names))
  const genres = sections
    .flatMap(section => findAll(section, 'Genre'))
    .map(({ attributes }) => toSubject(attributes.FormalName, 'genre'))
  const keywords = [
    ...sections.flatMap(section => findAll(section, 'Property')).map(keywordOf),
    ...nearestAll(path, 'NewsLines/KeywordLine').map(line => spanOf(line, '')?.raw),
  ].map(keyword => toSubject(keyword, 'keyword'))
  const all = [...codes, ...genres, ...keywords, ...inner].filter(subject => subject !== undefined)
  const distinct = [
    ...new Map(all.toReversed().map(subject => [subject.code ?? subject.name, subject])).values(),
  ]
  return distinct.length > 0 ? distinct.reverse() : undefined
}

const toSubject = (
  stated: string | undefined,
  scheme: string,
  names?: ReadonlyMap<string | undefined, string>,
): Subject | undefined => {
  const text = stated?.trim()
  if (!text) return undefined
  return present({ name: names?.get(text) ?? text, code: names && text, scheme })
}

const keywordOf = ({ attributes }: XmlElement): string | undefined =>
  /^keyword/i.test(attributes.FormalName ?? '') && attributes.Role === undefined
    ? attributes.Value
    : undefined

const topicsOf = (component: XmlElement): [string, string][] =>
  findAll(component, 'TopicSet/Topic').flatMap(topic => {
    const code = spanOf(findFirst(topic, 'FormalName'), '')?.raw
    const named = findAll(topic, 'Description').filter(({ attributes }) => attributes.Variant !== 'Category')
    const english = named.find(({ attributes }) => attributes['xml:lang']?.startsWith('en')) ?? named[0]
    const name = spanOf(english, '')?.raw
    return code && name ? [[code, name] as [string, string]] : []
  })
