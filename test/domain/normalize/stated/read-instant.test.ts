import { expect, test } from 'vitest'
import { readInstant } from '#domain/normalize/stated/read-instant.ts'

test.each([
  ['Fri, 20 Nov 2026 05:15:00 EST', '2026-11-20T10:15:00Z'],
  ['Fri, 20 Nov 26 10:15:00 UT', '2026-11-20T10:15:00Z'],
  ['Fri, 20 Nov 2026 11:15:00 CET', '2026-11-20T10:15:00Z'],
  ['Fri,20 Nov 2026 10:15:00 Z', '2026-11-20T10:15:00Z'],
  ['2026-11-20 05:15:00 EST', '2026-11-20T10:15:00Z'],
  ['20 Nov 2026 02:15 -0800', '2026-11-20T10:15:00Z'],
  ['20261120T101500+0000', '2026-11-20T10:15:00Z'],
  ['Fri Nov 20 2026 10:15:00 GMT+0000', '2026-11-20T10:15:00Z'],
  ['20-Nov-2026 10:15 GMT', '2026-11-20T10:15:00Z'],
  ['2026-11-20 11:15:00 GMT+01:00', '2026-11-20T10:15:00Z'],
  ['1795169700', '2026-11-20T10:15:00Z'],
  ['1795169700000', '2026-11-20T10:15:00Z'],
  ['2026-12-31T23:59:60Z', '2027-01-01T00:00:00Z'],
  ['2026-11-20T11:15:00+01', '2026-11-20T10:15:00Z'],
  ['Friday 20 November, 10:15 GMT', undefined],
  ['Nov 20 10:15 GMT', undefined],
  ['06/12/2026 10:15 GMT', undefined],
  ['Friday at 10:15 EST', undefined],
])('%s is %s', (text, instant) => {
  expect(readInstant(text)).toBe(instant)
})
