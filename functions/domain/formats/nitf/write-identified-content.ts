import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { type NewElement, newElement } from '../../xml/new-element.ts'
import { contributorSource } from './contributor-source.ts'
import { writeClassifiers } from './write-subjects.ts'

/** `identified-content`: contributors with their role, which the tagline tells in prose; and subjects without a code. */
export const writeIdentifiedContent = (article: LicensedArticle): NewElement | undefined => {
  const identified = [...article.contributors.map(writeContributor), ...writeClassifiers(article)]
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
