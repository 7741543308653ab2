import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { type NewElement, newElement } from '../../xml/new-element.ts'
import { oneLine } from '../one-line.ts'
import type { CodeBook } from './code-book.ts'

type Subject = LicensedArticle['subjects'][number]

/** Places, which G2 keeps apart from what else a story is about: `located` stands among who made it. */
export const writeLocated = ({ subjects }: LicensedArticle, codes: CodeBook): NewElement[] =>
  subjects.filter(isLocated).map(subject => concept('located', subject, codes))

/** What the story is about: `keyword`, `genre`, and `subject` with its QCode, or as a literal where it has no code in a scheme. */
export const writeSubjects = ({ subjects }: LicensedArticle, codes: CodeBook): NewElement[] =>
  subjects
    .filter(subject => !isLocated(subject))
    .map(subject => {
      if (subject.scheme === 'keyword' && !subject.code)
        return newElement('keyword', {}, oneLine(subject.name))
      return concept(subject.scheme === 'genre' ? 'genre' : 'subject', subject, codes)
    })

const isLocated = ({ scheme }: Subject): boolean => scheme === 'located'

const concept = (element: string, { name, code, scheme }: Subject, codes: CodeBook): NewElement =>
  newElement(
    element,
    code && scheme ? { qcode: codes.qcode(scheme, code) } : { literal: oneLine(code ?? name) },
    newElement('name', {}, oneLine(name)),
  )
