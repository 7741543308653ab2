import { expect, test } from 'vitest'
import { standingTimes } from '#app/desk/story/standing-times.ts'

const change = (
  version: number,
  minute: number,
  kind: 'revision' | 'release' | 'kill' | 'expiry' | 'reinstatement' = 'revision',
) => ({
  version,
  kind,
  status: kind === 'kill' ? ('canceled' as const) : ('usable' as const),
  committedAt: `2026-03-01T10:0${minute}:00.000Z`,
})
const at = (minute: number) => `2026-03-01T10:0${minute}:00.000Z`

test('a version stands until the next, however often it is released meanwhile', () => {
  expect(standingTimes([change(1, 0), change(1, 2, 'release'), change(2, 5)])).toEqual([
    { version: 1, from: at(0), to: at(5) },
    { version: 2, from: at(5), to: undefined },
  ])
})

test('a kill and an end of use end a version and have no text', () => {
  expect(standingTimes([change(1, 0), change(2, 3, 'kill'), change(3, 4, 'reinstatement')])).toEqual([
    { version: 1, from: at(0), to: at(3) },
    { version: 3, from: at(4), to: undefined },
  ])
  expect(standingTimes([change(1, 0), change(2, 3, 'expiry')])).toEqual([
    { version: 1, from: at(0), to: at(3) },
  ])
})
