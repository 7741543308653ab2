import type { Subject } from '#schemas/article.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findAll } from '../../xml/find-all.ts'
import { findFirst } from '../../xml/find-first.ts'
import { spansOf } from '../../xml/spans-of.ts'
import { textOf } from '../../xml/text-of.ts'
import { present } from '../present.ts'
import { codeOf } from './code-of.ts'
import { nameSpan } from './name-span.ts'

/** What a story is about: `subject`, `genre`, `located` and `keyword`; and the sets it is a member of, as sections. */
export const readSubjects = (item: XmlElement) => {
  const meta = findFirst(item, 'contentMeta')
  const concepts = [
    ...findAll(meta, 'subject').map(element => toSubject(element)),
    ...findAll(meta, 'genre').map(element => toSubject(element, 'genre')),
    ...findAll(meta, 'located').map(element => toSubject(element, 'located')),
    ...findAll(meta, 'keyword').map(toKeyword),
  ].filter(subject => subject !== undefined)
  const distinct = new Map(
    concepts.map(subject => [`${subject.scheme}:${subject.code}:${subject.name}`, subject]),
  )
  const sections = spansOf(findAll(item, 'itemMeta/memberOf/name'), 'newsml-g2: itemMeta/memberOf/name')
  return present({
    subjects: distinct.size > 0 ? [...distinct.values()] : undefined,
    sections: sections.length > 0 ? sections : undefined,
  })
}

const toSubject = (element: XmlElement, kind?: string): Subject | undefined => {
  const name = nameSpan(element, '')?.raw
  const { qcode } = element.attributes
  const scheme = qcode?.includes(':') ? qcode.slice(0, qcode.indexOf(':')) : kind
  return name ? present({ name, code: codeOf(element), scheme }) : undefined
}

const toKeyword = (element: XmlElement): Subject | undefined => {
  const name = textOf(element).replace(/\s+/g, ' ').trim()
  return name ? { name, scheme: 'keyword' } : undefined
}
