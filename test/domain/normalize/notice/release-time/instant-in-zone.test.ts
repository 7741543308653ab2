import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantInZone } from '#domain/normalize/notice/release-time/instant-in-zone.ts'

const at = (text: string) => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/u).map(Number)
  return { year, month, day, hour, minute }
}

test.each([
  ['2026-01-15 11:00', 'America/New_York', '2026-01-15T16:00:00.000Z'],
  ['2026-07-15 11:00', 'America/New_York', '2026-07-15T15:00:00.000Z'],
  ['2026-03-08 02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
  ['2026-11-01 01:30', 'America/New_York', '2026-11-01T06:30:00.000Z'],
  ['2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T01:30:00.000Z'],
  ['2026-03-29 02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-06-11 24:00', 'Europe/London', '2026-06-11T23:00:00.000Z'],
  ['2026-06-11 09:00', '+05:30', '2026-06-11T03:30:00.000Z'],
  ['2026-06-11 09:00', '+01:00 Europe/London', '2026-06-11T08:00:00.000Z'],
  ['2026-11-03 00:01', '+01:00 Europe/London', '2026-11-03T00:01:00.000Z'],
  ['2026-11-01 01:30', '-04:00 America/New_York', '2026-11-01T05:30:00.000Z'],
  ['2026-03-08 02:30', '-04:00 America/New_York', '2026-03-08T07:30:00.000Z'],
  ['2026-06-11 09:00', '+11:00 Australia/Sydney', '2026-06-10T23:00:00.000Z'],
])('instantInZone gives the instant of %s in %s', (wall, zone, instant) => {
  expect(new Date(instantInZone(at(wall), zone)).toISOString()).toBe(instant)
})

test('instantInZone gives an instant whose time in the zone is the one asked for', () => {
  const walls = fc.record({
    year: fc.integer({ min: 1990, max: 2035 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 4, max: 22 }),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  fc.assert(
    fc.property(walls, fc.constantFrom('America/New_York', 'Europe/London', 'Asia/Tokyo'), (wall, zone) => {
      const shown = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        hour: 'numeric',
        minute: 'numeric',
      })
      const parts = new Map(
        shown.formatToParts(instantInZone(wall, zone)).map(({ type, value }) => [type, Number(value)]),
      )
      expect([parts.get('hour'), parts.get('minute')]).toEqual([wall.hour, wall.minute])
    }),
  )
})
