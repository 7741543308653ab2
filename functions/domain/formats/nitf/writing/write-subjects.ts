import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { Subject } from '#schemas/article.ts'
import { kindOfSubject } from './kind-of-subject.ts'

/** Subjects for which `docdata` has elements: places of events, scopes, series, keywords. */
export const writeSubjects = (subjects: readonly Subject[]): NewElement[] => {
  const elements = subjects.map(toElement).filter(element => element !== undefined)
  const keywords = subjects
    .filter(subject => kindOfSubject(subject) === 'keyword')
    .map(({ name }) => newElement('keyword', { key: name }))
  return keywords.length > 0 ? [...elements, newElement('key-list', {}, keywords)] : elements
}

const toElement = (subject: Subject): NewElement | undefined => {
  const { name, code } = subject
  switch (kindOfSubject(subject)) {
    case 'event':
      return newElement('evloc', { city: name, 'iso-cc': code })
    case 'scope':
      return newElement('doc-scope', { scope: name })
    case 'series':
      return newElement('series', { 'series.name': name, 'series.part': code })
    default:
      return undefined
  }
}
