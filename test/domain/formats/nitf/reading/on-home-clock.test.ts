import { expect, test } from 'vitest'
import { onHomeClock } from '#domain/formats/nitf/reading/on-home-clock.ts'

test.each([
  ['2026-11-24T09:41:03', 'NTB', '2026-11-24T08:41:03Z'],
  ['20260724T094103', 'NTB', '2026-07-24T07:41:03Z'],
  ['2026-11-24 22:10', 'ANSA', '2026-11-24T21:10:00Z'],
  ['20260724T0941', 'dpa', '2026-07-24T07:41:00Z'],
  ['20260724T094103', 'Reuters', '2026-07-24T09:41:03Z'],
  ['20260724T094103Z', 'NTB', undefined],
  ['20260724T094103+0300', 'NTB', undefined],
  ['20260724', 'NTB', undefined],
])('%s of %s', (raw, agency, instant) => {
  const span = (text: string) => ({ raw: text, source: 'test' })
  expect(onHomeClock(span(raw), span(agency))?.instant).toBe(instant)
  expect(onHomeClock(span(raw), undefined)).toEqual(span(raw))
})
