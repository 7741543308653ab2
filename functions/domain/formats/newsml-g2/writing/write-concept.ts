import type { Subject } from '#schemas/article.ts'
import { type NewElement, newElement } from '../../../xml/new-element.ts'
import { oneLine } from '../../writing/one-line.ts'
import type { CodeBook } from './code-book.ts'

/** A subject with its QCode; where it has no code, the scheme says of what type it is. */
export const writeConcept = (element: string, { name, code, scheme }: Subject, codes: CodeBook): NewElement =>
  newElement(
    element,
    code
      ? { qcode: codes.qcode(scheme ?? '', code) }
      : { literal: oneLine(name), type: scheme ? codes.qcode('subject', scheme) : undefined },
    newElement('name', {}, oneLine(name)),
  )
