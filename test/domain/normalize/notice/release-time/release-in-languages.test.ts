import { expect, test } from 'vitest'
import { readReleaseInstant } from '#domain/normalize/notice/release-time/read-release-instant.ts'

test.each([
  ['Эмбарго до 12 июня 2026 года, 10:00 МСК', '2026-06-12T07:00:00Z'],
  ['Embargado hasta el 12 de junio de 2026 a las 10:00 horas (GMT)', '2026-06-12T10:00:00Z'],
  ['Embargo fino alle 18.00 ore CEST del 12 giugno 2026', '2026-06-12T16:00:00Z'],
  ['Embargo bis Juniper 12 2026, 10:00 GMT', undefined],
])('%s', (line, instant) => {
  expect(readReleaseInstant(line)).toBe(instant)
})
