import { expect, test } from 'vitest'
import { matchesName } from '#domain/rights/products/matches-name.ts'

test.each([
  ['Sport', 'SPORT', true],
  ['Zürich', 'zu\u0308rich', true],
  ['Sport', 'Sports', false],
  ['20000344', 'medtop:20000344', true],
  ['medtop:20000344', 'MEDTOP:20000344', true],
  ['medtop:20000344', '20000344', false],
  ['subj:20000344', 'medtop:20000344', false],
  ['Berth', 'Ferries: Berth', false],
])('"%s" of a product matches "%s" of the copy: %s', (entry, value, names) => {
  expect(matchesName(entry, value)).toBe(names)
  expect(matchesName(entry, value)).toBe(names)
})
