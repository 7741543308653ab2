import type { Author } from '#schemas/article.ts'

/**
 * The byline to print for authors: "Ana Ruiz, Jo Park and Lin Cheng, Coastal Wire" if all write for one
 * organization or none is named, or else each with their own: "Ana Ruiz, Coastal Wire; Jo Park, Harbour
 * News". Undefined without authors.
 */
export const printByline = (authors: readonly Author[]): string | undefined => {
  const [first] = authors
  if (!first) return undefined
  if (authors.some(({ affiliation }) => affiliation !== first.affiliation))
    return authors.map(({ name, affiliation }) => (affiliation ? `${name}, ${affiliation}` : name)).join('; ')
  const names = authors.map(({ name }) => name)
  const last = names.pop()
  const listed = names.length > 0 ? `${names.join(', ')} and ${last}` : last
  return first.affiliation ? `${listed}, ${first.affiliation}` : listed
}
