import { expect, it } from 'vitest'
import { standingOf } from '#app/desk/story/state/standing-of.ts'
import type { Story } from '#schemas/desk/story.ts'

const now = Date.parse('2026-03-01T10:00:00Z')
const [past, noon] = ['2026-03-01T09:00:00Z', '2026-03-01T12:00:00Z']
const held = { status: 'withheld', kind: 'state' }
const out = { status: 'usable', kind: 'revision' }
const embargoed = { ...held, embargoedUntil: noon }
const hold = { by: 'Ida Brandt' }

it.each([
  ['published', { article: out, changes: [out] }, {}],
  ['embargoed', { article: embargoed, changes: [embargoed] }, { isHeld: true, until: noon }],
  ['held by the desk', { article: held, changes: [out, held], hold }, { isHeld: true, isHeldByDesk: true }],
  ['held by its agency', { article: held, changes: [held] }, { isHeld: true }],
  [
    'held in place of an embargo',
    { article: held, changes: [embargoed, held] },
    { isHeld: true, replaced: noon },
  ],
  [
    'held on top of an embargo',
    { article: held, changes: [embargoed, held], hold, hiddenEmbargo: noon },
    { isHeld: true, isHeldByDesk: true, behind: noon },
  ],
  [
    'held on top of an embargo that has ended',
    { article: held, changes: [held], hold, hiddenEmbargo: past },
    { isHeld: true, isHeldByDesk: true },
  ],
  [
    'expired, so that it may still be held',
    { article: held, changes: [out, { ...held, kind: 'expiry' }], hold },
    { isHeld: true, hasExpired: true },
  ],
])('the desk says how a story stands that is %s', (_, story, standing) => {
  expect(standingOf(story as unknown as Story, now)).toEqual({
    isHeld: false,
    hasExpired: false,
    isHeldByDesk: false,
    ...standing,
  })
})
