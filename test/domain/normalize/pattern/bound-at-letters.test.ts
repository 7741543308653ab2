import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { boundAtLetters } from '#domain/normalize/pattern/bound-at-letters.ts'
import { edgesOf } from '#domain/normalize/pattern/edges-of.ts'
import { runsOf } from '#test/share.ts'

const WORD = '[\\p{L}\\p{N}_]'
const PLAIN = `(?:(?<!${WORD})(?=${WORD})|(?<=${WORD})(?!${WORD}))`

const pieces = [
  ['é', 'b', '-', '.', '\\p{L}', '[ab]', '[^a]', '\\d', '\\W', '\\u00e9', '\\u2019', '(?=é)', '^', '$'],
  ['?', '*', '+', '{0,2}', '{2}', '??', ''],
]
const [atoms = [], quantifiers = []] = pieces
const { source } = fc.letrec<{ source: string; piece: string }>(tie => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    fc.constant('\\b'),
    fc
      .tuple(fc.constantFrom(...atoms.slice(0, 11)), fc.constantFrom(...quantifiers))
      .map(pair => pair.join('')),
    fc.constantFrom(...atoms),
    fc
      .tuple(fc.array(tie('source'), { minLength: 1, maxLength: 3 }), fc.constantFrom(...quantifiers))
      .map(([alternatives, quantifier]) => `(?:${alternatives.join('|')})${quantifier}`),
  ),
  source: fc.array(tie('piece'), { maxLength: 4 }).map(all => all.join('')),
}))

it('finds just what a whole boundary at each place finds', () => {
  const text = fc.string({ unit: fc.constantFrom('é', 'b', 'a', '-', '.', '7', '’', ' '), maxLength: 8 })
  fc.assert(
    fc.property(source, text, (pattern, given) => {
      const plain = pattern.replaceAll('\\W', '[^\\p{L}\\p{N}_]').replaceAll('\\b', PLAIN)
      const found = (regexp: RegExp) =>
        Array.from(given.matchAll(regexp), ({ 0: all, index }) => [index, all])
      expect(found(boundAtLetters(new RegExp(pattern, 'giu')))).toEqual(found(new RegExp(plain, 'giu')))
    }),
    { numRuns: runsOf(60) },
  )
})

test.each([
  ['\\bfoo', [false], [true]],
  ['foo\\b', [true], [false]],
  ['(?:foo|bär)\\b', [true], [false]],
  ['(?:foo|bär)?\\b', [false], [false]],
  ['\\b(?:foo|(?:ä|b)c)', [false], [true]],
  ['\\b(?:foo|)', [false], [false]],
  ['\\be-?mail', [false], [true]],
  ['\\be?mail', [false], [false]],
  ['\\p{L}+\\b', [true], [false]],
  ['\\W\\b(?=x)', [false], [false]],
])('%s', (pattern, after, before) => {
  const edges = edgesOf(pattern)
  expect(edges.map(edge => edge.isAfterLetter)).toEqual(after)
  expect(edges.map(edge => edge.isBeforeLetter)).toEqual(before)
})
