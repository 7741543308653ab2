import type { Territory } from '#schemas/license/territory.ts'
import { countries } from './countries.ts'
import { isFiller } from './is-filler.ts'
import { parts } from './parts.ts'
import { regions } from './regions.ts'
import { spellings } from './spellings.ts'

/** The words of a text, for comparing: without marks, full stops and "l'". */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/\.|(?<!\p{L})[dl]['’]/giu, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .match(/[\p{L}\p{N}'’]+/gu) ?? []

const byName = new Map(
  [
    ...countries.map(({ alpha2, name }) => [alpha2, [name]] as const),
    ...Object.entries(regions).map(([code, { name }]) => [code, [name]] as const),
    ...Object.entries(parts),
    ...spellings,
  ].flatMap(([code, names]) => names.map(name => [wordsOf(name).join(' '), code] as const)),
)
const LONGEST = Math.max(...Array.from(byName.keys(), name => name.split(' ').length))

/** "Territories: DE, AT", "Blocked in: DE": codes stand for countries there. */
const LISTING =
  /\b(?:territor(?:y|ies)|countr(?:y|ies)|geo-?\p{L}*|(?:blocked|excluded|restricted)(?: in)?)\s?:/iu
const CODE = /(?<![\p{L}\p{N}-])\p{Lu}{2}(?![\p{L}\p{N}-])/gu
const codes: ReadonlySet<string> = new Set(countries.map(({ alpha2 }) => alpha2))

/** Words between names, and before them: "Rights: Norway", in NITF `geography="Norway"`. */
const JOINTS = new Set('and or und oder et ou y e og och en the rights rechte droits geography'.split(' '))

export interface FoundTerritories {
  /** In order, without duplicates. */
  territories: Territory[]
  /** Words that may name others. */
  unknown: string[]
  /** There is none of them. */
  isClear: boolean
  /** No word is left at all. */
  isBare: boolean
}

/** The territories a condition names, by the longest names. */
export const findTerritories = (text: string): FoundTerritories => {
  const plain = LISTING.test(text)
    ? text.replace(CODE, code => (codes.has(code) ? `iso3166${code}` : code))
    : text
  const words = wordsOf(plain)
  const found = new Set<Territory>()
  const rest: string[] = []
  for (let at = 0; at < words.length; ) {
    const [code, length] = nameAt(words, at)
    const word = words[at] ?? ''
    if (code) found.add(code)
    else rest.push(word)
    at += length
  }
  const isFound = found.size > 0
  const unknown = rest.filter(word => !isFiller(word))
  return {
    territories: [...found],
    unknown,
    isClear: isFound && unknown.length === 0,
    isBare: isFound && rest.every(word => JOINTS.has(word)),
  }
}

/** The territory that words name from one on, and how many they are. */
const nameAt = (words: readonly string[], at: number): [code: Territory | undefined, length: number] => {
  for (let length = LONGEST; length > 0; length--) {
    const code = byName.get(words.slice(at, at + length).join(' '))
    if (code && at + length <= words.length) return [code, length]
  }
  return [/^iso3166(..)$/.exec(words[at] ?? '')?.[1]?.toUpperCase(), 1]
}
