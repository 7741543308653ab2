import { oneLine } from '#domain/formats/writing/one-line.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { CodeBook } from './code-book.ts'
import { writeConcept } from './write-concept.ts'

/** Where the story was written, as in the dateline; and the places among its subjects, with their types. */
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
