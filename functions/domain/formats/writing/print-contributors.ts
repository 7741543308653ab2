import type { ContributorRole } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

type Contributor = LicensedArticle['contributors'][number]

const openings: Readonly<Record<ContributorRole, string>> = {
  reporting: 'Reporting by',
  'additional-reporting': 'Additional reporting by',
  writing: 'Writing by',
  research: 'Research by',
  photography: 'Photography by',
  assistance: 'With assistance from',
  editing: 'Editing by',
}

/**
 * The tail credit as printed: "(Reporting by Ana Ruiz in Lisbon; Editing by Jo Park)". Undefined if nobody is
 * named.
 */
export const printContributors = (contributors: readonly Contributor[]): string | undefined => {
  const credits = Object.entries(openings).flatMap(([role, opening]) => {
    const people = contributors.filter(contributor => contributor.role === role).map(printPerson)
    return people.length > 0 ? [`${opening} ${listed(people)}`] : []
  })
  return credits.length > 0 ? `(${credits.join('; ')})` : undefined
}

const printPerson = ({ name, affiliation, location }: Contributor): string =>
  [name, affiliation && `of ${affiliation}`, location && `in ${location}`].filter(Boolean).join(' ')

const listed = (people: readonly string[]): string =>
  people.length < 2 ? (people[0] ?? '') : `${people.slice(0, -1).join(', ')} and ${people.at(-1)}`
