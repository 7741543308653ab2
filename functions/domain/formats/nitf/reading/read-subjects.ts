import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Subject } from '#schemas/article.ts'

type Stated = { [K in keyof Subject]: string | undefined }
type ReadSubject = (attributes: Readonly<Record<string, string | undefined>>) => Partial<Stated>

/** Elements of `head` that say what a story is about, and where each has the name. */
const kinds: Readonly<Record<string, ReadSubject>> = {
  'tobject/tobject.subject': at => ({
    name:
      at['tobject.subject.detail'] ||
      at['tobject.subject.matter'] ||
      at['tobject.subject.type'] ||
      at['tobject.subject.code'] ||
      at['tobject.subject.refnum'],
    code: at['tobject.subject.refnum'],
    scheme: at['tobject.subject.ipr'] || 'IPTC',
  }),
  'tobject/tobject.property': at => ({ name: genreOf(at['tobject.property.type']), scheme: 'genre' }),
  'docdata/doc-scope': at => ({ name: at.scope, scheme: 'doc-scope' }),
  'docdata/series': at => ({ name: at['series.name'], code: at['series.part'], scheme: 'series' }),
  'docdata/evloc': at => ({
    name: at.city || at['county-dist'] || at['state-prov'] || at['iso-cc'],
    code: at['iso-cc'],
    scheme: 'evloc',
  }),
  'docdata/key-list/keyword': at => ({ name: at.key, scheme: 'keyword' }),
}

/** What kind of text it is; "current" is NITF's default and says nothing. */
const genreOf = (type: string | undefined) => (type?.toLowerCase() === 'current' ? undefined : type)

/**
 * Subjects, ordered by kind: subject codes, genre, scope, series, place of the event, keywords, classifiers.
 */
export const readSubjects = (head: XmlElement | undefined) => {
  const subjects = Object.entries(kinds).flatMap(([path, read]) =>
    findAll(head, path).map(({ attributes }) => toSubject(read(attributes))),
  )
  const classified = findAll(head, 'docdata/identified-content/classifier')
    .filter(({ attributes }) => attributes.type === 'subject')
    .map(element =>
      toSubject({
        name: textOf(element),
        code: element.attributes.value,
        scheme: element.attributes.idsrc || undefined,
      }),
    )
  const named = [...subjects, ...classified].filter(subject => subject !== undefined)
  return present({ subjects: named.length > 0 ? named : undefined })
}

const toSubject = ({ name, code, scheme }: Partial<Stated>): Subject | undefined => {
  const text = name?.replace(/\s+/g, ' ').trim()
  return text ? present({ name: text, code: code || undefined, scheme }) : undefined
}
