import { expect, test } from 'vitest'
import { wallInstant } from '#domain/formats/wire/wall-instant.ts'

const noon = { year: 2026, month: 3, day: 1, hour: 12, minute: 0 }

test.for([
  ['its stated zone', 'CET', 'ANSA', '2026-03-01T11:00:00Z'],
  ['the zone of its agency', undefined, 'Deutsche Presse-Agentur', '2026-03-01T11:00:00Z'],
  ['UTC for an unknown agency', undefined, 'Averill Press', '2026-03-01T12:00:00Z'],
  ['UTC without an agency', undefined, '', '2026-03-01T12:00:00Z'],
] as const)('a time of filing is read in %s', ([, zone, agency, instant]) => {
  expect(wallInstant(noon, zone, agency)).toBe(instant)
})
