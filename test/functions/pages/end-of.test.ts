import { afterEach, expect, test, vi } from 'vitest'
import { endOf } from '#functions/pages/app/controls/end-of.ts'

afterEach(() => vi.unstubAllEnvs())

/* What an editor types for the end of an embargo, and the instant. */
test.each<[zone: string, typed: string, instant: string]>([
  ['UTC', '2027-10-31T02:30', '2027-10-31T02:30'],
  // Put back at 03:00, so that 02:30 comes twice.
  ['Europe/Berlin', '2027-10-31T01:59', '2027-10-30T23:59'],
  ['Europe/Berlin', '2027-10-31T02:00', '2027-10-31T01:00'],
  ['Europe/Berlin', '2027-10-31T02:30', '2027-10-31T01:30'],
  ['Europe/Berlin', '2027-10-31T02:59', '2027-10-31T01:59'],
  ['Europe/Berlin', '2027-10-31T03:00', '2027-10-31T02:00'],
  ['Europe/Berlin', '2027-10-30T12:00', '2027-10-30T10:00'],
  ['America/New_York', '2027-11-07T01:30', '2027-11-07T06:30'],
  ['America/New_York', '2027-11-07T02:00', '2027-11-07T07:00'],
  // Put back by half an hour.
  ['Australia/Lord_Howe', '2027-04-04T01:45', '2027-04-03T15:15'],
  // Put forward at 02:00: there is no 02:30, and the hour that follows is meant.
  ['Europe/Berlin', '2027-03-28T02:30', '2027-03-28T01:30'],
  ['Europe/Berlin', '2027-03-28T03:00', '2027-03-28T01:00'],
  ['Asia/Kathmandu', '2028-02-29T06:00', '2028-02-29T00:15'],
])('in %s an embargo until %s ends at %s UTC', (zone, typed, instant) => {
  vi.stubEnv('TZ', zone)
  expect(endOf(typed).toISOString()).toBe(`${instant}:00.000Z`)
})
