import { brotliCompressSync } from 'node:zlib'
import type { Plugin } from 'esbuild'
import { firstDictionary } from '#adapters/dynamodb/items/dictionary/first-dictionary.ts'
import { type Agency, agencies } from '#domain/conventions/agencies/agencies.ts'
import { distributorCodes, distributors, providers } from '#domain/conventions/agencies/distributors.ts'
import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { timeZones, zonesByName } from '#domain/conventions/calendar/time-zones.ts'
import { weekdayNames } from '#domain/conventions/calendar/weekday-names.ts'
import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'
import { organizations } from '#domain/conventions/organizations/organizations.ts'
import { cities } from '#domain/conventions/places/cities.ts'
import { countryNames } from '#domain/conventions/places/country-names.ts'
import { datelineLabels } from '#domain/conventions/places/dateline-labels.ts'
import { givenPlaces } from '#domain/conventions/places/given-places.ts'
import { regions } from '#domain/conventions/places/regions.ts'
import { relatedPhrases } from '#domain/conventions/related-phrases.ts'
import { roles } from '#domain/conventions/roles.ts'
import { bareLabels } from '#domain/normalize/contributors/bare-labels.ts'
import { colonLabels, creditLabels } from '#domain/normalize/contributors/credit-labels.ts'
import { RESERVATIONS, RIGHTS } from '#domain/normalize/copyright/rights-phrases.ts'
import { rangesOf } from '#domain/normalize/pattern/common-form.ts'
import { notNameWords } from '#domain/normalize/people/names/not-name-words.ts'

/** Modules by their path in `functions`, with the code that they are bundled as. */
const modules: Record<string, () => string> = {
  // ICU takes 20 ms of a cold start to name them.
  'domain/conventions/places/country-names.ts': () => `countryNames = () => ${unfolded(countryNames())}`,
  'domain/conventions/places/cities.ts': () => `cities = ${unfolded(cities)}`,
  'domain/conventions/places/regions.ts': () => `regions = ${unfolded(regions)}`,
  'domain/conventions/places/given-places.ts': () => `givenPlaces = new Set(${unfolded(givenPlaces)})`,
  'domain/conventions/places/dateline-labels.ts': () =>
    `datelineLabels = new Set(${unfolded(datelineLabels)})`,
  'domain/conventions/agencies/distributors.ts': () =>
    `[distributors, providers, distributorCodes] = ${unpacked([distributors, providers, distributorCodes])}`,
  'domain/conventions/agencies/agencies.ts': () => `agencies = ${listed(agencies)}`,
  'domain/conventions/everyday-words.ts': () => `everydayWords = new Set(${unfolded(everydayWords)})`,
  'domain/normalize/people/names/not-name-words.ts': () =>
    `notNameWords = new Set(${unfolded(notNameWords)})`,
  'domain/normalize/contributors/credit-labels.ts': () =>
    `creditLabels = ${unpacked(creditLabels)}\nexport const colonLabels = ${unpacked(colonLabels)}`,
  'domain/normalize/contributors/bare-labels.ts': () => `bareLabels = ${unpacked(bareLabels)}`,
  'domain/conventions/calendar/time-zones.ts': () =>
    `timeZones = new Map(${unpacked([...timeZones])})\nexport const zonesByName = new Map(${unpacked([...zonesByName])})`,
  // They open the longer list.
  'domain/normalize/copyright/rights-phrases.ts': () =>
    `RIGHTS = ${unpacked(RIGHTS)}\nexport const RESERVATIONS = RIGHTS.slice(0, ${RESERVATIONS.length})`,
  'domain/normalize/pattern/common-ranges.ts': () => `commonRanges = new Map(${unpacked(commonRanges())})`,
  // The phrases of lists are the last of them.
  'domain/conventions/related-phrases.ts': () =>
    `relatedPhrases = ${unpacked(relatedPhrases)}\nexport const listPhrases = relatedPhrases.at(-1)`,
  'domain/conventions/organizations/organizations.ts': () =>
    `organizations = ${membersOf(organizations, names => unfolded(names))}`,
  'domain/conventions/organizations/organization-words.ts': () =>
    `organizationWords = ${membersOf(organizationWords, words => `new Set(${unfolded(words)})`)}`,
  'domain/conventions/calendar/month-names.ts': () => `monthNames = ${numbered(monthNames)}`,
  'domain/conventions/calendar/weekday-names.ts': () => `weekdayNames = ${numbered(weekdayNames)}`,
  'domain/conventions/roles.ts': () => `roles = ${membersOf(roles, words => `new Set(${unfolded(words)})`)}`,
  'adapters/dynamodb/items/dictionary/first-dictionary.ts': () =>
    `firstDictionary = decompress('${packed(firstDictionary)}')`,
}

/** Bundles long lists of names and words, and a dictionary, in a folded form, and computed ones as their result. */
export const writtenOut: Plugin = {
  name: 'written-out',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^wiredesk:unfold$/ }, ({ path }) => ({ path, namespace }))
    onLoad({ filter: /^wiredesk:unfold$/, namespace }, () => ({ contents: unfold }))
    for (const [path, write] of Object.entries(modules)) {
      const filter = new RegExp(
        `[\\\\/]functions[\\\\/]${path.replaceAll('/', '[\\\\/]').replace('.', '\\.')}$`,
      )
      onLoad({ filter }, () => ({
        contents: `import { decompress, unfold, unpack } from 'wiredesk:unfold'\nexport const ${write()}`,
      }))
    }
  },
}

/** The properties that rules ask for. */
const PROPERTIES = ['L', 'Lu', 'Ll', 'Lo', 'M', 'N', 'P', 'Cc', 'Alphabetic']

const commonRanges = (): [string, string][] =>
  PROPERTIES.flatMap(name => [`\\p{${name}}`, `\\P{${name}}`]).flatMap((property): [string, string][] => [
    [property, rangesOf(property, false)],
    [`${property}i`, rangesOf(property, true)],
  ])

const membersOf = <List>(lists: Readonly<Record<string, List>>, write: (list: List) => string): string =>
  `{${Object.entries(lists).map(([name, list]) => `${name}: ${write(list)}`)}}`

/** The most letters that two words are said to share: the number is one digit in base 36. */
const LONGEST = 35

/** Of what is in no file. */
const namespace = 'wiredesk'

/** Turns what is packed, and folded words, back into a list, for all modules at once. */
const unfold = `import { brotliDecompressSync } from 'node:zlib'
export const decompress = packed => brotliDecompressSync(Buffer.from(packed, 'base64'))
const read = packed => decompress(packed).toString()
export const unpack = packed => JSON.parse(read(packed))
export const unfold = (packed, last = '') =>
  read(packed).split('|').map(each => last = last.slice(0, parseInt(each[0], 36)) + each.slice(1))`

/** Code that evaluates to a list in its own order. */
const unpacked = (list: readonly unknown[]): string => `unpack('${packed(JSON.stringify(list))}')`

/**
 * Code that evaluates to some words in alphabetical order. Each is written as the number of letters it shares
 * with the word before it, then its rest (front coding, as search indexes keep their terms), and all are
 * packed: 46 KB for all lists, which are 97 KB as they are and 74 KB in front coding alone. It takes
 * some 3 ms of a cold start, of ingest and the desk alone.
 */
const unfolded = (words: Iterable<string>): string => {
  const sorted = [...words].sort()
  const folded = sorted.map((word, index) => {
    const shared = sharedLength(word, sorted[index - 1] ?? '')
    return shared.toString(36) + word.slice(shared)
  })
  return `unfold('${packed(folded.join('|'))}')`
}

const packed = (content: string | Uint8Array): string => brotliCompressSync(content).toString('base64')

/** Code that evaluates to the agencies, packed as a line for each, in which a code that is its name is empty. */
const listed = (houses: readonly Agency[]): string => {
  const lines = houses.map(({ kind, name, codes }) =>
    [kind, name, ...codes.map(code => (code === name ? '' : code))].join('|'),
  )
  return `decompress('${packed(lines.join('\n'))}').toString().split('\\n').map(line => {
    const [kind, name, ...codes] = line.split('|')
    return { kind, name, codes: codes.map(code => code || name) }
  })`
}

/** Code that evaluates to a map of names to numbers of one digit in base 36, which each has at its end. */
const numbered = (names: ReadonlyMap<string, number>): string =>
  `new Map(${unfolded([...names].map(([name, number]) => name + number.toString(36)))}
    .map(each => [each.slice(0, -1), parseInt(each.at(-1), 36)]))`

const sharedLength = (word: string, before: string): number => {
  let length = 0
  while (length < LONGEST && length < before.length && word[length] === before[length]) length += 1
  return length
}
