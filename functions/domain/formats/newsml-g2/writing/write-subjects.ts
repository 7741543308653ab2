import { oneLine } from '#domain/formats/writing/one-line.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { Subject } from '#schemas/article.ts'
import type { CodeBook } from './code-book.ts'
import { writeConcept } from './write-concept.ts'

/** What the story is about, except for places (`located`): `keyword`, `genre` and `subject`. */
export const writeSubjects = (subjects: readonly Subject[], codes: CodeBook): NewElement[] =>
  subjects
    .filter(({ scheme }) => scheme !== 'located')
    .map(subject => {
      if (subject.scheme === 'keyword' && !subject.code)
        return newElement('keyword', {}, oneLine(subject.name))
      return writeConcept(subject.scheme === 'genre' ? 'genre' : 'subject', subject, codes)
    })
