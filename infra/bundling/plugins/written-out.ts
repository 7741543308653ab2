import type { Plugin } from 'esbuild'
import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { countryNames } from '#domain/conventions/places/country-names.ts'

/** Modules of the domain, by their path under `conventions`, with the code that they are bundled as. */
const modules: Record<string, () => string> = {
  // ICU takes 20 ms of a cold start to name them.
  'places/country-names.ts': () => `export const countryNames = () => ${unfolded(countryNames())}`,
  'everyday-words.ts': () => `export const everydayWords = new Set(${unfolded(everydayWords)})`,
}

/** Bundles long lists of names and words in a folded form, and computed ones as their result. */
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

/** The most letters that two words are said to share: the number is one digit in base 36. */
const LONGEST = 35

/**
 * Code that evaluates to some words in alphabetical order. Each is written as the number of letters it shares
 * with the word before it, then its rest (front coding, as search indexes keep their terms): 17 KB less for
 * countries and everyday words, which are 59 KB as they are.
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
