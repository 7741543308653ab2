import { expect, test } from 'vitest'
import { isDay } from '#infra/cli/commands/is-day.ts'
import { readInstant } from '#infra/cli/commands/read-instant.ts'

test.each([
  ['2026-11-25T06:00:00Z', '2026-11-25T06:00:00.000Z'],
  ['2026-11-25T23:30+02:00', '2026-11-25T21:30:00.000Z'],
  ['2028-02-29T00:00:00-05:00', '2028-02-29T05:00:00.000Z'],
])('an instant is read in UTC: %s', (text, instant) => {
  expect(readInstant(text)).toBe(instant)
})

test.each([
  '2027-02-30T06:00:00Z',
  '2027-02-29T06:00:00Z',
  '2027-04-31T06:00:00+02:00',
  '2027-13-01T06:00:00Z',
  '2027-02-28',
  '2027-02-28T06:00:00',
  'tomorrow',
])('no instant is made of %s', text => {
  expect(() => readInstant(text)).toThrow('Give date, time and zone, as in 2026-11-25T06:00:00Z.')
})

test('only days of the calendar are days', () => {
  expect(['2026-02-28', '2028-02-29', '2026-02-30', '2026-2-3', ''].map(isDay)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
