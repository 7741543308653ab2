import type { Author } from '#schemas/article.ts'

const WORD = "\\p{Lu}[\\p{L}'’-]+"
const PLACE = `\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}`
/** "Ruiz and Dunn reported from Quito", "Lind from Fargo, North Dakota". */
const located = new RegExp(
  `(?<=^|and |while |[,;.] )(${WORD}(?:(?:, and|,| and) ${WORD}){0,5})(?: (?:also )?(?:reported|wrote|contributed))? (?:from|in) (${PLACE}(?:, ${PLACE}(?=[.,;]|$| and | while ))?)`,
  'gu',
)

const titles = /\b(?:Mrs?|Ms|Mx|Dr)\. (?=\p{Lu})/gu

/** Longer sentences say more than who was where. */
const longest = 400

/**
 * The authors of a byline with where each reported from, as AP says it under a story by family names: "Ruiz reported from Quito and Lind from Lima." A name
 * that two of them share, and a place that the byline has, stay as they are.
 */
export const locateAuthors = (authors: readonly Author[], sentence: string): Author[] => {
  if (sentence.length > longest) return [...authors]
  const places = new Map<string, string>()
  for (const [, names = '', place = ''] of sentence.replace(titles, '').matchAll(located))
    for (const name of names.split(/, and |, | and /))
      places.set(name, place.replace(/(?<=\p{L}{2})\.$/u, ''))
  const bearers = (family: string) => authors.filter(({ name }) => name.endsWith(` ${family}`)).length
  return authors.map(author => {
    const [family, location] = [...places].find(([name]) => author.name.endsWith(` ${name}`)) ?? []
    return family && location && !author.location && bearers(family) === 1 ? { ...author, location } : author
  })
}
