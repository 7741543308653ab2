import type { Author } from '#schemas/article.ts'

/** Fewest words of a name with its town behind it. */
const fewest = 3

/** The authors without the town of the dateline that stands right behind a name: "By Ana Ruiz Rochester" over "ROCHESTER, N.Y." (Spectrum News). */
export const withoutTown = (authors: readonly Author[], place = ''): Author[] => {
  const town = place.split(',', 1)[0]?.toLowerCase()
  return authors.map(author => {
    const { name } = author
    if (!town || !name.toLowerCase().endsWith(` ${town}`) || name.split(' ').length < fewest) return author
    const end = name.length - town.length
    return { location: name.slice(end), ...author, name: name.slice(0, end - 1) }
  })
}
