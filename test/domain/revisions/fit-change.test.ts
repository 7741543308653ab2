import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitChange } from '#domain/revisions/fit-change.ts'
import { changeAt } from '#test/contract/story.ts'

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

describe('a change', () => {
  test('that fits stays as it is', () => {
    expect(fitChange(changeAt(1))).toEqual(changeAt(1))
  })

  test('that does not has its headline cut, between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 900 }), headline => {
        const fitted = fitChange(changeAt(1, { headline }))
        expect(bytesOf(fitted)).toBeLessThanOrEqual(650)
        if (fitted.headline === headline) return
        expect(fitted.headline.endsWith('…')).toBe(true)
        expect(headline.startsWith(fitted.headline.slice(0, -1))).toBe(true)
        expect(fitted.headline.isWellFormed()).toBe(headline.isWellFormed())
      }),
    )
  })

  test('has its headline cut to the most that fits', () => {
    expect(bytesOf(fitChange(changeAt(1, { headline: 'x'.repeat(900) })))).toBe(650)
  })

  test('keeps its sections whatever they take', () => {
    const sections = Array.from({ length: 40 }, (_, index) => `Section number ${index}`)
    const fitted = fitChange(changeAt(1, { sections, headline: 'A headline that has no room' }))
    expect(fitted.sections).toEqual(sections)
    expect(fitted.headline).toBe('…')
  })
})
