import type { Author } from '#schemas/article.ts'
import { findSamePerson } from '../people/names/find-same-person.ts'
import { isFuller } from './is-fuller.ts'

/** Authors, and those whom another line names, each once: under the fuller spelling, with what either says of them. One line names nobody twice: "J. Lind and Jonas Lind". */
export const mergeAuthors = (authors: readonly Author[], more: readonly Author[]): Author[] => {
  const merged = [...authors]
  for (const author of more) {
    const at = findSamePerson(authors, author.name, more)
    const known = merged[at]
    if (!known) merged.push(author)
    else if (isFuller(author.name, known.name)) merged[at] = { ...author, ...known, name: author.name }
    else merged[at] = { ...author, ...known }
  }
  return merged
}
