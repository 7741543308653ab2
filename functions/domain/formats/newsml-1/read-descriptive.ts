import type { Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import type { Subject } from '#schemas/article.ts'
import { changeOf } from './change-of.ts'
import { formalSpan } from './nearest.ts'
import { readSubjects } from './read-subjects.ts'

/**
 * `DescriptiveMetadata` (one agency writes `DescriptiveMetada`): language, genre and subjects. `inner` are
 * the content's own.
 */
export const readDescriptive = (
  item: XmlElement,
  path: readonly XmlElement[],
  inner: Subject[] | undefined,
) => {
  const sections = path
    .toReversed()
    .flatMap(({ children }) =>
      children.filter(
        (child): child is XmlElement => typeof child !== 'string' && child.name.startsWith('DescriptiveMeta'),
      ),
    )
  const genres = sections
    .flatMap(section => findAll(section, 'Genre'))
    .map(genre => formalSpan(genre, 'newsml-1: DescriptiveMetadata/Genre'))
  const languages = sections
    .flatMap(section => findAll(section, 'Language'))
    .map(language => formalSpan(language, 'newsml-1: DescriptiveMetadata/Language'))
  return present({
    language: languages.find(span => span !== undefined) ?? languageOf([item, ...path]),
    subjects: readSubjects(path, sections, inner ?? []),
    ...changeOf(genres),
  })
}

const languageOf = (elements: readonly XmlElement[]): Span | undefined => {
  const element = elements.findLast(({ attributes }) => attributes['xml:lang'])
  return attributeSpan(element, 'xml:lang', `newsml-1: ${element?.name}/@xml:lang`)
}
