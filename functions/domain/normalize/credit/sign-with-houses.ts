import type { Article } from '#schemas/article.ts'
import { listNames } from './list-names.ts'

/**
 * Writers of several houses, each with the own one: "Ana Ruiz and Bo Lind, ProPublica, and Cy Dow, Acme Times". Undefined where fewer than two houses are
 * known: one that is named behind all of them is theirs together.
 * @param plain a house as it is compared
 */
export const signWithHouses = (
  authors: Article['authors'],
  plain: (house: string) => string,
): string | undefined => {
  const groups: { names: string[]; house: string | undefined }[] = []
  for (const { name, affiliation } of authors) {
    const last = groups.at(-1)
    if (last?.house !== undefined && affiliation !== undefined && plain(last.house) === plain(affiliation))
      last.names.push(name)
    else groups.push({ names: [name], house: affiliation })
  }
  if (new Set(groups.flatMap(({ house }) => (house === undefined ? [] : plain(house)))).size < 2)
    return undefined
  const signed = groups.map(({ names, house }) => [listNames(names), house].filter(Boolean).join(', '))
  return signed.length === 2
    ? signed.join(', and ')
    : `${signed.slice(0, -1).join('; ')}; and ${signed.at(-1)}`
}
