import type { Plugin } from 'esbuild'
import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { countryNames } from '#domain/conventions/places/country-names.ts'

/** Modules of the domain that are bundled as what they come to, and what they export. */
const modules: Record<string, () => string> = {
  // ICU takes 20 ms of a cold start to name them.
  'places/country-names.ts': () => `export const countryNames = () => ${unfolded(countryNames())}`,
  'everyday-words.ts': () => `export const everydayWords = new Set(${unfolded(everydayWords)})`,
}

/** Bundles long lists of names and words folded, and what has to be computed as its result. */
export const writtenOut: Plugin = {
  name: 'written-out',
  setup: ({ onLoad }) => {
    for (const [path, write] of Object.entries(modules)) {
      const filter = new RegExp(
        `[\\\\/]conventions[\\\\/]${path.replace('/', '[\\\\/]').replace('.', '\\.')}$`,
      )
      onLoad({ filter }, () => ({ contents: write() }))
    }
  },
}

/** Longest beginning that a word is said to share with the one before it: one digit, base 36, tells its length. */
const LONGEST = 35

/**
 * Code that gives back some words, in alphabetical order. Each is written as how many letters it shares with the one before it, and the rest (front
 * coding, as search indexes keep their terms): two thirds of the length.
 */
const unfolded = (words: Iterable<string>): string => {
  const sorted = [...words].sort()
  const folded = sorted.map((word, index) => {
    const shared = sharedLength(word, sorted[index - 1] ?? '')
    return shared.toString(36) + word.slice(shared)
  })
  const text = JSON.stringify(folded.join('|'))
  return `((last) => ${text}.split('|').map(each => last = last.slice(0, parseInt(each[0], 36)) + each.slice(1)))('')`
}

const sharedLength = (word: string, before: string): number => {
  let length = 0
  while (length < LONGEST && length < before.length && word[length] === before[length]) length += 1
  return length
}
