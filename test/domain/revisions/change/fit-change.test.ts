import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { bytesOf } from '#domain/revisions/change/bytes-of.ts'
import { fitChange } from '#domain/revisions/change/fit-change.ts'
import { covers } from '#domain/rights/products/covers.ts'
import { Change } from '#schemas/change.ts'
import { changeAt } from '#test/contract/story.ts'
import { heldProduct, selection } from '#test/domain/rights/arbitrary-rights.ts'
import { runsOf } from '#test/share.ts'

const TRACED_BY = 'L4kqtJlcpXroDTDmpUMLUe3f1K8Xt2sQ'

/** Dozens of names, so that most changes exceed their limit. */
const names = fc.array(fc.string({ maxLength: 30 }), { maxLength: 30 })

const wide = fc.record({ selection, subjects: names, places: names, sections: names }).map(given => {
  const { facets, sections, ...rest } = given.selection
  return {
    ...rest,
    sections: [...sections, ...given.sections],
    ...(facets && {
      facets: {
        ...facets,
        subjects: [...(facets.subjects ?? []), ...given.subjects],
        places: [...(facets.places ?? []), ...given.places],
      },
    }),
  }
})

const change = fc
  .record({
    selection: wide,
    headline: fc.string({ maxLength: 200, unit: 'grapheme' }),
    alsoReaches: fc.option(fc.array(wide, { minLength: 1, maxLength: 6 }), { nil: undefined }),
  })
  .map(({ selection: own, headline, alsoReaches }) =>
    changeAt(999_999_999_999, {
      articleId: 'a'.repeat(24),
      orderKey: `n0212/2026-03-01T10:00:00.000Z/${'0'.repeat(32)}`,
      embargoedUntil: '2026-03-02T00:00:00.000Z',
      versionCreated: '2026-03-01T10:00:00.000Z',
      headline: `H${headline}`,
      correlationId: TRACED_BY,
      ...own,
      ...(alsoReaches && { alsoReaches, kind: 'kill', status: 'canceled' }),
    }),
  )

test('fitChange makes any change fit its limit of bytes, and leaves it valid', () => {
  fc.assert(
    fc.property(change, given => {
      const fitted = fitChange(given)
      expect(bytesOf(fitted)).toBeLessThanOrEqual(650)
      expect(Change.parse(fitted)).toEqual(fitted)
      expect(fitChange(fitted)).toEqual(fitted)
    }),
    { numRuns: runsOf(500) },
  )
})

test('fitChange lets no license see more of the copy', () => {
  fc.assert(
    fc.property(change, heldProduct, (given, held) => {
      if (covers(held, fitChange(given)) === 'in') expect(covers(held, given)).toBe('in')
    }),
    { numRuns: runsOf(2000) },
  )
})

test('fitChange hides no kill from anybody whom it reaches', () => {
  fc.assert(
    fc.property(change, heldProduct, (given, held) => {
      const isTold = (one: Change) =>
        [one, ...(one.alsoReaches ?? [])].some(each => covers(held, each) !== 'out')
      if (isTold(given)) expect(isTold(fitChange(given))).toBe(true)
    }),
    { numRuns: runsOf(2000) },
  )
})

test('fitChange cuts the headline first, but leaves forty characters of it', () => {
  const headline = 'Überschwemmung '.repeat(60)
  const subjects = ['medtop:20000344', 'shipping']
  const told = { headline, limits: {}, correlationId: TRACED_BY }
  const fitted = fitChange(changeAt(1, { ...told, facets: { subjects } }))
  expect(fitted.correlationId).toBe(TRACED_BY)
  expect(fitted.facets).toEqual({ subjects })
  expect(fitted.cut).toBeUndefined()
  const many = Array.from({ length: 40 }, (_, at) => `medtop:2000${at}00`)
  const crowded = fitChange(changeAt(1, { ...told, facets: { subjects: many } }))
  expect(crowded.correlationId).toBeUndefined()
  expect(crowded.cut).toEqual(['subjects'])
  expect(Array.from(crowded.headline).length).toBeGreaterThanOrEqual(40)
})

test('fitChange measures a change of thousands of subjects and sections a few dozen times, not once for each', () => {
  const names = Array.from({ length: 4_000 }, (_, at) => `http://cv.example/${at}`)
  const measure = vi.spyOn(JSON, 'stringify')
  const fitted = fitChange(changeAt(1, { facets: { subjects: names }, sections: names }))
  const { length } = measure.mock.calls
  measure.mockRestore()
  expect(fitted.sections.length).toBeGreaterThan(5)
  expect(fitted).toMatchObject({ cut: ['sections', 'subjects'], facets: {} })
  expect(length).toBeLessThan(100)
})
