import { expect, test } from 'vitest'
import { isEmbargoed } from '#domain/rights/visibility/is-embargoed.ts'

test.each([
  ['2026-06-11T14:59:59.999Z', true],
  ['2026-06-11T15:00:00Z', false],
  ['2026-06-11T15:00:01Z', false],
])('isEmbargoed at %s, with an embargo until 15:00', (now, embargoed) => {
  expect(isEmbargoed({ embargoedUntil: '2026-06-11T15:00:00Z' }, new Date(now))).toBe(embargoed)
})

test('isEmbargoed without an embargo is false', () => {
  expect(isEmbargoed({}, new Date(0))).toBe(false)
})
