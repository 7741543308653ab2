import { expect, it } from 'vitest'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

it('joins parts, of a list any one, with the flags of the first', () => {
  const pattern = patternOf(/^see /iu, [/also\b/iu, /page \d/iu], /\.?$/iu)
  expect(pattern).toEqual(/^see (?:also\b|page \d)\.?$/iu)
  expect(['See also', 'see page 4.', 'see page', 'I see also'].map(text => pattern.test(text))).toEqual([
    true,
    true,
    false,
    false,
  ])
})
