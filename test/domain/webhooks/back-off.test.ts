import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backOff } from '#domain/webhooks/back-off.ts'
import { readRetryAfter } from '#domain/webhooks/read-retry-after.ts'

const HOUR = 3_600_000
const now = new Date('2026-03-01T12:00:00Z')

test('backOff waits a random time of at most five seconds, doubled with each attempt up to an hour', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000 }),
      fc.double({ min: 0, max: 0.999999, noNaN: true }),
      (attempts, random) => {
        const wait = backOff(attempts, random)
        const most = Math.min(HOUR, 5_000 * 2 ** (attempts - 1))
        expect(wait).toBeGreaterThanOrEqual(0)
        expect(wait).toBeLessThanOrEqual(most)
        expect(wait).toBe(Math.round(random * most))
      },
    ),
  )
})

test.each([
  [undefined, 0],
  ['120', 120_000],
  ['0', 0],
  ['-5', 0],
  ['Sun, 01 Mar 2026 12:01:00 GMT', 60_000],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['soon', 0],
  ['86400', 6 * HOUR],
])('Retry-After %j asks for %d ms', (value, wait) => {
  expect(readRetryAfter(value, now)).toBe(wait)
})
