import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { Subject } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { contributorSource } from '../contributor-source.ts'
import { kindOfSubject } from './kind-of-subject.ts'

/**
 * `identified-content`: contributors with their role, which the tagline states in prose; authors about whom
 * the printed byline does not say everything; and subjects for which NITF has no element.
 */
export const writeIdentifiedContent = (article: LicensedArticle): NewElement | undefined => {
  const { authors, contributors, subjects } = article
  const isTold = authors.every(author => isPrinted(author, article.byline))
  const identified = [
    ...contributors.map(writeContributor),
    ...(isTold ? [] : authors.map(writeAuthor)),
    ...writeClassifiers(subjects),
  ]
  return identified.length > 0 ? newElement('identified-content', {}, identified) : undefined
}

/** The place is never marked in a byline. */
const isPrinted = (
  { role, affiliation, location }: LicensedArticle['authors'][number],
  byline: string | undefined,
): boolean =>
  !location && (byline === undefined || [role, affiliation].every(part => !part || byline.includes(part)))

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
