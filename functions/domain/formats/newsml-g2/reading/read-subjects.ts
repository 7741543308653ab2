import { schemeOfUri } from '#domain/formats/uris/scheme-of-uri.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Subject } from '#schemas/article.ts'
import { codeOf } from './code-of.ts'
import type { ReadCode } from './code-reader.ts'
import { nameSpan } from './name-span.ts'

/**
 * What a story is about: `subject`, `genre`, `located` and `keyword`; and the sets it belongs to, as
 * sections. A place without code or type that the dateline names is where the story was written, not a
 * subject.
 */
export const readSubjects = (item: XmlElement, readCode: ReadCode, language: string | undefined) => {
  const meta = findFirst(item, 'contentMeta')
  const dateline = spanOf(findFirst(meta, 'dateline'), '')?.raw ?? ''
  const isFiledFrom = (element: XmlElement) =>
    !element.attributes.qcode &&
    !element.attributes.type &&
    isPlaceOf(nameSpan(element, '')?.raw ?? '', dateline)
  const read = (path: string, kind?: string) =>
    findAll(meta, path)
      .filter(element => kind !== 'located' || !isFiledFrom(element))
      .map(element => toSubject(element, readCode, nameSpan(element, '', language)?.raw, kind))
      .filter(subject => subject !== undefined)
  const concepts = [
    ...read('subject'),
    ...read('genre', 'genre'),
    ...read('located', 'located'),
    ...findAll(meta, 'keyword')
      .map(toKeyword)
      .filter(subject => subject !== undefined),
  ]
  const distinct = new Map(
    concepts.map(subject => [`${subject.scheme}:${subject.code}:${subject.name}`, subject]),
  )
  const sections = ['memberOf', 'service'].flatMap(name =>
    spansOf(findAll(item, `itemMeta/${name}/name`), `newsml-g2: itemMeta/${name}/name`),
  )
  return present({
    subjects: distinct.size > 0 ? [...distinct.values()] : undefined,
    sections: sections.length > 0 ? sections : undefined,
  })
}

const toSubject = (
  element: XmlElement,
  readCode: ReadCode,
  name: string | undefined,
  kind?: string,
): Subject | undefined => {
  const { qcode, type, uri } = element.attributes
  const coded = readCode(qcode) ?? ofUri(uri)
  const typed = readCode(type)
  const scheme = coded ? coded.scheme : typed?.scheme === 'subject' ? typed.code : kind
  const code = coded ? coded.code : codeOf(element)
  return name ? present({ name, code: code || undefined, scheme: scheme || undefined }) : undefined
}

/** A concept by its full address, which G2 allows in place of a QCode: "http://cv.iptc.org/newscodes/mediatopic/04000000". */
const ofUri = (uri = '') => {
  const slash = uri.lastIndexOf('/')
  return slash > 0 ? { scheme: schemeOfUri(uri.slice(0, slash)), code: uri.slice(slash + 1) } : undefined
}

const isPlaceOf = (name: string, dateline: string): boolean =>
  name !== '' && dateline.startsWith(name) && !/^[\p{L}\p{N}]/u.test(dateline.slice(name.length))

const toKeyword = (element: XmlElement): Subject | undefined => {
  const name = textOf(element).replace(/\s+/g, ' ').trim()
  return name ? { name, scheme: 'keyword' } : undefined
}
