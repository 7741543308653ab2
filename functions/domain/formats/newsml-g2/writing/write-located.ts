import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { type NewElement, newElement } from '../../../xml/new-element.ts'
import { oneLine } from '../../writing/one-line.ts'
import type { CodeBook } from './code-book.ts'
import { writeConcept } from './write-concept.ts'

/** Where it was written, as the dateline says; and places that are among its subjects, which say of what type they are. */
export const writeLocated = (
  { subjects, dateline }: Pick<LicensedArticle, 'subjects' | 'dateline'>,
  codes: CodeBook,
): NewElement[] => {
  const places = subjects.filter(({ scheme }) => scheme === 'located')
  const filedFrom = places.some(({ name }) => name === dateline?.place) ? undefined : dateline?.place
  return [
    ...(filedFrom ? [newElement('located', {}, newElement('name', {}, oneLine(filedFrom)))] : []),
    ...places.map(subject => writeConcept('located', subject, codes)),
  ]
}
