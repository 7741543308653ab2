import type { Subject } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { type NewElement, newElement } from '../../xml/new-element.ts'
import { contributorSource } from './contributor-source.ts'
import { kindOfSubject } from './kind-of-subject.ts'

/** `identified-content`: contributors with their role, which the tagline tells in prose; and subjects that NITF has no element for. */
export const writeIdentifiedContent = (article: LicensedArticle): NewElement | undefined => {
  const identified = [...article.contributors.map(writeContributor), ...writeClassifiers(article.subjects)]
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
    affiliation && newElement('alt-code', { idsrc: 'affiliation', value: affiliation }),
    location && newElement('alt-code', { idsrc: 'location', value: location }),
  )

const writeClassifiers = (subjects: readonly Subject[]): NewElement[] =>
  subjects
    .filter(subject => kindOfSubject(subject) === 'classified')
    .map(({ name, code, scheme }) =>
      newElement('classifier', { type: 'subject', idsrc: scheme, value: code }, name),
    )
