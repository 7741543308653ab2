import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { type NewElement, newElement } from '../../xml/new-element.ts'

type Subject = LicensedArticle['subjects'][number]

/** What `tobject.subject.refnum` may be: an NMTOKEN of XML. */
const TOKEN = /^[\w.:-]+$/

const isEvent = ({ scheme }: Subject): boolean => scheme === 'evloc'
const isSeries = ({ code = '0', scheme }: Subject): boolean => scheme === 'series' && TOKEN.test(code)
const isCoded = (subject: Subject): boolean =>
  subject.scheme !== undefined &&
  subject.code !== undefined &&
  TOKEN.test(subject.code) &&
  !isEvent(subject) &&
  !isSeries(subject)
const isKeyword = ({ code, scheme }: Subject): boolean => scheme === 'keyword' && code === undefined
const isScope = ({ code, scheme }: Subject): boolean => scheme === 'doc-scope' && code === undefined

/** Subjects with a code in a scheme. */
export const writeTobject = ({ subjects }: LicensedArticle): NewElement | undefined => {
  const coded = subjects.filter(isCoded)
  return coded.length > 0
    ? newElement(
        'tobject',
        {},
        coded.map(({ name, code, scheme }) =>
          newElement('tobject.subject', {
            'tobject.subject.ipr': scheme,
            'tobject.subject.refnum': code,
            [levelOf(code)]: name,
          }),
        ),
      )
    : undefined
}

/** IPTC's subject codes tell their level by the zeros at their end; what has none is no more than a matter. */
const levelOf = (code = ''): string => {
  if (/^\d\d0{6}$/.test(code)) return 'tobject.subject.type'
  return /^\d{8}$/.test(code) && !code.endsWith('000') ? 'tobject.subject.detail' : 'tobject.subject.matter'
}

/** Scopes, series and places of events, which `docdata` has elements for. */
export const writeScopes = ({ subjects }: LicensedArticle): NewElement[] => [
  ...subjects.filter(isEvent).map(({ name, code }) => newElement('evloc', { city: name, 'iso-cc': code })),
  ...subjects.filter(isScope).map(({ name }) => newElement('doc-scope', { scope: name })),
  ...subjects
    .filter(isSeries)
    .map(({ name, code }) => newElement('series', { 'series.name': name, 'series.part': code })),
]

export const writeKeywords = ({ subjects }: LicensedArticle): NewElement | undefined => {
  const keywords = subjects.filter(isKeyword).map(({ name }) => newElement('keyword', { key: name }))
  return keywords.length > 0 ? newElement('key-list', {}, keywords) : undefined
}

/** Subjects that NITF has no element for, as classifiers of the content. */
export const writeClassifiers = ({ subjects }: LicensedArticle): NewElement[] =>
  subjects
    .filter(subject => ![isCoded, isEvent, isKeyword, isScope, isSeries].some(has => has(subject)))
    .map(({ name, code, scheme }) =>
      newElement('classifier', { type: 'subject', idsrc: scheme, value: code }, name),
    )
