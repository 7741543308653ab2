import { expect, test } from 'vitest'
import { nextTurn } from '#domain/rights/entitlements/next-turn.ts'

const [march, april, may] = ['2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z', '2026-05-01T00:00:00Z']
const entitlements = [
  { productId: 'world', from: march, until: may },
  { productId: 'sport', from: april },
]

test.each([
  ['before all', '2026-02-01T00:00:00Z', march],
  ['at a begin', march, april],
  ['between', '2026-04-15T00:00:00Z', may],
])('nextTurn gives the nearest begin or end %s', (_, after, next) => {
  expect(nextTurn({ entitlements }, new Date(after))).toBe(Date.parse(next))
})

test('nextTurn after the last begin or end is infinite', () => {
  expect(nextTurn({ entitlements }, new Date(may))).toBe(Number.POSITIVE_INFINITY)
  expect(nextTurn({ entitlements: [] }, new Date(march))).toBe(Number.POSITIVE_INFINITY)
})
