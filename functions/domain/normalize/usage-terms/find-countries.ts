import { countries } from '#domain/rights/territories/countries.ts'
import { type FoundTerritories, findTerritories } from '#domain/rights/territories/find-territories.ts'
import type { Territory } from '#schemas/license/territory.ts'
import type { FamilyOfLanguages } from './foreign-limits.ts'

/** Between names: "России и Беларуси", "Polski, Czech", "독일과 일본". */
const between =
  /\s*[,、，;；・/&]\s*|\s(?:[иіytaeiv]|та|ja|eikä|ir|un|és|ve|και|und|en|og|och|et|dan|và|และ|और)\s|\sو\s?|および|及び|及|(?<!共)和|(?<=\p{Script=Hangul})[과와]\s/iu
/** "la Suisse", "der Schweiz" */
const article = /^(?:\p{L}{1,3}\s|l['’])/iu

/** The countries that a list of names in some languages names, or of `peoples`, and whether it names nothing else. */
export const findCountries = (
  text: string,
  family: FamilyOfLanguages,
  peoples = false,
): Pick<FoundTerritories, 'territories' | 'isClear'> => {
  const read = peoples ? peopleOf : territoriesOf
  const whole = read(text, family)
  const found = whole.length > 0 ? [whole] : text.split(between).map(name => read(name.trim(), family))
  return { territories: [...new Set(found.flat())], isClear: found.every(({ length }) => length > 0) }
}

/** A name has a capital, where letters have: "кроме того" tells nothing of Togo. */
const territoriesOf = (name: string, family: FamilyOfLanguages): Territory[] => {
  const { territories, isBare } = findTerritories(name)
  if (isBare) return territories
  const names = namesOf(family)
  const code = [name, name.replace(article, '')]
    .filter(form => !/^\p{Ll}/u.test(form))
    .map(form => names.get(form.toLowerCase()) ?? (family.isInflected && likest(form.toLowerCase(), names)))
    .find(Boolean)
  return code ? [code] : []
}

/** "norske", "italiani", "российских" */
const peopleOf = (name: string, family: FamilyOfLanguages): Territory[] => {
  const { territories, isBare } = findTerritories(name)
  const names = namesOf(family)
  const code = isBare ? undefined : (names.get(name.toLowerCase()) ?? likest(name.toLowerCase(), names))
  return code ? [code] : isBare ? territories : []
}

/** In letters: what a name may lose, and win, in another case, and what must stay. "Россия", "Россией"; "Suomi", "Suomessa". */
const LOST = 2
const WON = 4
const KEPT = 3

/** The country whose name has most in common with another form of it. */
const likest = (form: string, names: ReadonlyMap<string, Territory>): Territory | undefined => {
  const likely = [...names].flatMap(([other, code]) => {
    const same = sharedLength(form, other)
    const isLike = same >= Math.max(KEPT, other.length - LOST) && form.length <= other.length + WON
    return isLike ? [{ code, same, length: other.length }] : []
  })
  return likely.toSorted((one, two) => two.same - one.same || one.length - two.length)[0]?.code
}

const sharedLength = (one: string, other: string): number => {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

const known = new WeakMap<FamilyOfLanguages, ReadonlyMap<string, Territory>>()

const namesOf = (family: FamilyOfLanguages): ReadonlyMap<string, Territory> => {
  const names =
    known.get(family) ??
    new Map([...family.languages.split(' ').flatMap(namesIn), ...Object.entries(family.also ?? {})])
  known.set(family, names)
  return names
}

/** What a language calls the countries, at length and in short (Unicode CLDR). */
const namesIn = (language: string): [name: string, code: Territory][] =>
  (['long', 'short'] as const).flatMap(style => {
    const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' })
    return countries.flatMap(({ alpha2 }): [string, Territory][] => {
      const name = names.of(alpha2)
      return name ? [[name.toLowerCase(), alpha2]] : []
    })
  })
