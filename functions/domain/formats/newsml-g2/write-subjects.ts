import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { type NewElement, newElement } from '../../xml/new-element.ts'
import { oneLine } from '../one-line.ts'
import type { CodeBook } from './code-book.ts'

type Subject = LicensedArticle['subjects'][number]

/** Where it was written, as the dateline says; and places that are among its subjects, which say of what type they are. */
export const writeLocated = ({ subjects, dateline }: LicensedArticle, codes: CodeBook): NewElement[] => {
  const places = subjects.filter(isLocated)
  const filedFrom = places.some(({ name }) => name === dateline?.place) ? undefined : dateline?.place
  return [
    ...(filedFrom ? [newElement('located', {}, newElement('name', {}, oneLine(filedFrom)))] : []),
    ...places.map(subject => concept('located', subject, codes)),
  ]
}

/** What the story is about: `keyword`, `genre`, and `subject`. */
export const writeSubjects = ({ subjects }: LicensedArticle, codes: CodeBook): NewElement[] =>
  subjects
    .filter(subject => !isLocated(subject))
    .map(subject => {
      if (subject.scheme === 'keyword' && !subject.code)
        return newElement('keyword', {}, oneLine(subject.name))
      return concept(subject.scheme === 'genre' ? 'genre' : 'subject', subject, codes)
    })

const isLocated = ({ scheme }: Subject): boolean => scheme === 'located'

/** With its QCode; where it has no code, the scheme says of what type it is. */
const concept = (element: string, { name, code, scheme }: Subject, codes: CodeBook): NewElement =>
  newElement(
    element,
    code
      ? { qcode: codes.qcode(scheme ?? '', code) }
      : { literal: oneLine(name), type: scheme ? codes.qcode('subject', scheme) : undefined },
    newElement('name', {}, oneLine(name)),
  )
