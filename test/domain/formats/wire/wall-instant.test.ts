import { expect, test } from 'vitest'
import { wallInstant } from '#domain/formats/wire/wall-instant.ts'

const noon = { year: 2026, month: 3, day: 1, hour: 12, minute: 0 }

test.for([
  ['its zone', 'CET', 'ANSA', '2026-03-01T11:00:00Z'],
  ['the clocks of its agency', undefined, 'Deutsche Presse-Agentur', '2026-03-01T11:00:00Z'],
  ['UTC where the agency is not known', undefined, 'Averill Press', '2026-03-01T12:00:00Z'],
  ['UTC where the agency has no name', undefined, '', '2026-03-01T12:00:00Z'],
] as const)('a time of filing is read by %s', ([, zone, agency, instant]) => {
  expect(wallInstant(noon, zone, agency)).toBe(instant)
})
