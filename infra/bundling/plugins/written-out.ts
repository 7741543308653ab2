import type { Plugin } from 'esbuild'
import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { organizations } from '#domain/conventions/organizations/organizations.ts'
import { cities } from '#domain/conventions/places/cities.ts'
import { countryNames } from '#domain/conventions/places/country-names.ts'
import { roles } from '#domain/conventions/roles.ts'
import { notNameWords } from '#domain/normalize/people/names/not-name-words.ts'

/** Modules of the domain, by their path in it, with the code that they are bundled as. */
const modules: Record<string, () => string> = {
  // ICU takes 20 ms of a cold start to name them.
  'conventions/places/country-names.ts': () => `countryNames = () => ${unfolded(countryNames())}`,
  'conventions/places/cities.ts': () => `cities = ${unfolded(cities)}`,
  'conventions/everyday-words.ts': () => `everydayWords = new Set(${unfolded(everydayWords)})`,
  'normalize/people/names/not-name-words.ts': () => `notNameWords = new Set(${unfolded(notNameWords)})`,
  'conventions/organizations/organizations.ts': () =>
    `organizations = ${membersOf(organizations, names => unfolded(names))}`,
  'conventions/roles.ts': () => `roles = ${membersOf(roles, words => `new Set(${unfolded(words)})`)}`,
}

/** Bundles long lists of names and words in a folded form, and computed ones as their result. */
export const writtenOut: Plugin = {
  name: 'written-out',
  setup: ({ onLoad }) => {
    for (const [path, write] of Object.entries(modules)) {
      const filter = new RegExp(`[\\\\/]domain[\\\\/]${path.replaceAll('/', '[\\\\/]').replace('.', '\\.')}$`)
      onLoad({ filter }, () => ({ contents: `${unfold}\nexport const ${write()}` }))
    }
  },
}

const membersOf = <List>(lists: Readonly<Record<string, List>>, write: (list: List) => string): string =>
  `{${Object.entries(lists).map(([name, list]) => `${name}: ${write(list)}`)}}`

/** The most letters that two words are said to share: the number is one digit in base 36. */
const LONGEST = 35

/** Turns folded words back into a list. */
const unfold = `const unfold = (text, last = '') =>
  text.split('|').map(each => last = last.slice(0, parseInt(each[0], 36)) + each.slice(1))`

/**
 * Code that evaluates to some words in alphabetical order. Each is written as the number of letters it shares
 * with the word before it, then its rest (front coding, as search indexes keep their terms): 24 KB less for
 * all lists, which are 97 KB as they are.
 */
const unfolded = (words: Iterable<string>): string => {
  const sorted = [...words].sort()
  const folded = sorted.map((word, index) => {
    const shared = sharedLength(word, sorted[index - 1] ?? '')
    return shared.toString(36) + word.slice(shared)
  })
  return `unfold(${JSON.stringify(folded.join('|'))})`
}

const sharedLength = (word: string, before: string): number => {
  let length = 0
  while (length < LONGEST && length < before.length && word[length] === before[length]) length += 1
  return length
}
