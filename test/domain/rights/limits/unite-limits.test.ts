import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeLimits } from '#domain/rights/limits/judge-limits.ts'
import { uniteLimits } from '#domain/rights/limits/unite-limits.ts'
import { runsOf } from '#test/share.ts'
import { scope, useLimits } from '../arbitrary-rights.ts'

test('united limits allow a license no more than each of them does', () => {
  fc.assert(
    fc.property(fc.array(useLimits, { minLength: 1, maxLength: 4 }), scope, (all, held) => {
      const together = judgeLimits(held, uniteLimits(all))
      if (together === 'in') expect(all.map(each => judgeLimits(held, each))).not.toContain('out')
      if (together === 'in') expect(all.map(each => judgeLimits(held, each))).not.toContain('unclear')
    }),
    { numRuns: runsOf(1000) },
  )
})

test('uniteLimits gives the same result in any order', () => {
  fc.assert(
    fc.property(fc.array(useLimits, { maxLength: 4 }), all => {
      expect(JSON.stringify(uniteLimits(all.toReversed()))).toBe(JSON.stringify(uniteLimits(all)))
      expect(uniteLimits([uniteLimits(all)])).toEqual(uniteLimits(all))
    }),
  )
})
