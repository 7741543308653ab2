import { expect, test } from 'vitest'
import { boundByLatest } from '#domain/rights/visibility/bound-by-latest.ts'
import { changeAt } from '#test/contract/story.ts'

const [sooner, later] = ['2026-03-02T10:00:00.000Z', '2026-03-10T09:00:00.000Z']
const noon = new Date('2026-03-01T12:00:00Z')

test.each([
  [sooner, later, sooner],
  [later, sooner, sooner],
  // In another zone, which sorts after it as text.
  ['2026-03-02T11:00:00+02:00', sooner, '2026-03-02T11:00:00+02:00'],
  [undefined, later, later],
  [sooner, undefined, sooner],
  [undefined, undefined, undefined],
])('an earlier version that ends at %s of a story that ends at %s ends at %s', (own, latest, expected) => {
  const bound = boundByLatest(
    changeAt(1, own === undefined ? {} : { expires: own }),
    changeAt(2, { version: 2, ...(latest === undefined ? {} : { expires: latest }) }),
    noon,
  )
  expect(bound.expires).toBe(expected)
})

test('an earlier version is under the embargo that its story has come under, until that ends', () => {
  const embargoed = changeAt(2, { version: 2, status: 'withheld', embargoedUntil: sooner })
  const early = changeAt(1)
  expect(boundByLatest(early, embargoed, noon)).toMatchObject({ status: 'withheld', embargoedUntil: sooner })
  expect(boundByLatest(early, embargoed, new Date(sooner))).toEqual(early)
})
