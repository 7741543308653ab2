import type { Author, Contributor } from '#schemas/article.ts'
import { isSamePerson } from '../people/names/is-same-person.ts'

/** Who takes part in these ways was where the credit says; who edits sits at a desk. */
const roles: ReadonlySet<Contributor['role']> = new Set(['reporting', 'additional-reporting', 'writing'])

/**
 * The authors of a byline with where each reported from, as Reuters says it under a story by full names: "(Reporting by Ana Ruiz in Quito and Bo Lind in Lima)".
 * A place that the byline has stays as it is.
 */
export const placeByCredit = (authors: readonly Author[], credited: readonly Contributor[]): Author[] =>
  authors.map(author => {
    const location =
      author.location ??
      credited.find(
        ({ name, role, location }) => location && roles.has(role) && isSamePerson(name, author.name),
      )?.location
    return location ? { ...author, location } : author
  })
