import { expect, it } from 'vitest'
import { embargoBeforeHold } from '#app/desk/story/state/embargo-before-hold.ts'

const now = Date.parse('2026-03-01T10:00:00Z')
const out = { status: 'usable' } as const
const held = { status: 'withheld' } as const
const until = (embargoedUntil: string) => ({ status: 'withheld', embargoedUntil }) as const
const noon = '2026-03-01T12:00:00Z'

it.each([
  [noon, 'embargoed, then held and edited', [out, until(noon), held, held]],
  [undefined, 'held only', [out, held]],
  [undefined, 'published since', [until(noon), out, held]],
  [undefined, 'embargoed until a time that has passed', [until('2026-03-01T09:00:00Z'), held]],
])('the embargo before a hold is %s for a story that was %s', (embargo, _, changes) => {
  expect(embargoBeforeHold(changes, now)).toBe(embargo)
})
