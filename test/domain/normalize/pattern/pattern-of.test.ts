import { expect, it } from 'vitest'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

it('joins parts, of a list any one, with their flags', () => {
  const pattern = patternOf(/^see /iu, [/also\b/iu, [/page /iu, [/one/iu, /\d/iu]]], /\.?$/iu)
  expect(pattern).toEqual(/^see (?:also\b|page (?:one|\d))\.?$/iu)
  const found = ['See also', 'see Page 4.', 'see page', 'I see also'].filter(text => pattern.test(text))
  expect(found).toEqual(['See also', 'see Page 4.'])
})

it('is the list if that is its only part', () => {
  expect(patternOf([[/a/iu, [/b/iu, /c/iu]], /d/iu])).toEqual(/a(?:b|c)|d/iu)
})

it('refuses parts that differ in their flags: those of all but one would be lost', () => {
  expect(() => patternOf(/^made by /iu, [/an?/iu, /AI/u])).toThrow('differ in their flags: iu, u')
})
