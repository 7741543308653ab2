import type { Subject } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { type NewElement, newElement } from '../../xml/new-element.ts'
import { contributorSource } from './contributor-source.ts'
import { kindOfSubject } from './kind-of-subject.ts'

/**
 * `identified-content`: contributors with their role, which the tagline tells in prose; authors, where one reported from a place that the byline need
 * not have; and subjects that NITF has no element for.
 */
export const writeIdentifiedContent = (article: LicensedArticle): NewElement | undefined => {
  const { authors, contributors, subjects } = article
  const placed = authors.some(({ location }) => location) ? authors.map(writeAuthor) : []
  const identified = [...contributors.map(writeContributor), ...placed, ...writeClassifiers(subjects)]
  return identified.length > 0 ? newElement('identified-content', {}, identified) : undefined
}

const writeContributor = ({
  name,
  role,
  affiliation,
  location,
}: LicensedArticle['contributors'][number]): NewElement =>
  newElement(
    'person',
    { idsrc: contributorSource, value: role },
    name,
    writeCode('affiliation', affiliation),
    writeCode('location', location),
  )

const writeAuthor = ({ name, role, affiliation, location }: LicensedArticle['authors'][number]): NewElement =>
  newElement(
    'person',
    { idsrc: contributorSource, value: 'author' },
    name,
    writeCode('role', role),
    writeCode('affiliation', affiliation),
    writeCode('location', location),
  )

const writeCode = (kind: string, value: string | undefined): NewElement | undefined =>
  value ? newElement('alt-code', { idsrc: kind, value }) : undefined

const writeClassifiers = (subjects: readonly Subject[]): NewElement[] =>
  subjects
    .filter(subject => kindOfSubject(subject) === 'classified')
    .map(({ name, code, scheme }) =>
      newElement('classifier', { type: 'subject', idsrc: scheme, value: code }, name),
    )
