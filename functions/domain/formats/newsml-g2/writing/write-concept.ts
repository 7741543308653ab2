import { oneLine } from '#domain/formats/writing/one-line.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { Subject } from '#schemas/article.ts'
import type { CodeBook } from './code-book.ts'

/** A subject with its QCode; without a code, the scheme gives its type. */
export const writeConcept = (element: string, { name, code, scheme }: Subject, codes: CodeBook): NewElement =>
  newElement(
    element,
    code
      ? { qcode: codes.qcode(scheme ?? '', code) }
      : { literal: oneLine(name), type: scheme ? codes.qcode('subject', scheme) : undefined },
    newElement('name', {}, oneLine(name)),
  )
