import { expect, test } from 'vitest'
import { placeNamedAgain } from '#domain/normalize/dateline/place-named-again.ts'
import { lastWord } from '#domain/normalize/structure/lead/opener/last-word.ts'
import { namesPlaces } from '#domain/normalize/usage-terms/names-places.ts'

// Quadratic or cubic, each takes minutes.
test('the last word behind one of 200,000 letters is read in time', () => {
  expect(lastWord(`${'a'.repeat(200_000)} Pier.`)).toBe('pier')
})

test('200,000 points name no place, in time', () => {
  expect(namesPlaces(`${'…'.repeat(200_000)}x`)).toBe(false)
})

test('100,000 letters and hyphens name no place, in time', () => {
  expect(placeNamedAgain({ text: 'N-'.repeat(50_000) }, [])).toBeUndefined()
})
