import { expect, test } from 'vitest'
import { readTimeGroup } from '#domain/formats/iptc-7901/read-time-group.ts'

const read = (text: string, agency?: string) =>
  readTimeGroup([{ kind: 'line', text }], { agency, receivedAt: '2026-11-24T12:00:00Z' })?.instant

test.for([
  ['212322 GMT Nov 18', 'dpa', '2018-11-21T23:22:00Z', 'a zone that stands with it'],
  ['211259 Nov 18', 'dpa', '2018-11-21T11:59:00Z', 'Berlin in winter'],
  ['251852 Sep 24', 'dpa', '2024-09-25T16:52:00Z', 'Berlin in summer'],
  ['251852 Mär 24', 'KNA', '2024-03-25T17:52:00Z', 'a German month'],
  ['241610 NOV 26', 'AFP', '2026-11-24T16:10:00Z', 'agencies that file in GMT'],
  ['241610 NOV', undefined, '2026-11-24T16:10:00Z', 'no year'],
  ['241610 NOV 2026', undefined, '2026-11-24T16:10:00Z', 'four digits of a year'],
  ['APA0331    2026-11-24/11:42', 'APA', '2026-11-24T10:42:00Z', 'APA, Vienna in winter'],
  ['992561 Nov 18', 'dpa', undefined, 'no time of any day'],
  ['dpa grj rmo', 'dpa', undefined, 'no time'],
] as const)('the time group "%s" of %s is read as %s: %s', ([text, agency, instant]) => {
  expect(read(text, agency)).toBe(instant)
})
