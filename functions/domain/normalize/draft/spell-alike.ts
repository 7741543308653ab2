import type { Author, Contributor } from '#schemas/article.ts'
import { findSamePerson } from '../people/names/find-same-person.ts'
import { mergeAuthors } from './merge-authors.ts'

/**
 * The people of a story, each under one spelling wherever a line names them: "By ANA RUIZ" and "(Reporting by A. Ruiz)", "Text: Ana Ruíz". Who signs a story is
 * not named once more as who wrote it.
 */
export const spellAlike = (authors: readonly Author[], contributors: readonly Contributor[]) => {
  const names = contributors.map(({ name }) => ({ name }))
  const spelled = mergeAuthors(authors, names).slice(0, authors.length)
  const told = contributors.flatMap(contributor => {
    const author = spelled[findSamePerson(authors, contributor.name, names)]
    if (!author) return [contributor]
    return contributor.role === 'writing' ? [] : [{ ...contributor, name: author.name }]
  })
  return { authors: spelled, contributors: told }
}
