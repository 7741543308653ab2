import { expect, test } from 'vitest'
import { visibilityOfChange } from '#domain/rights/visibility/visibility-of-change.ts'
import type { Change } from '#schemas/change.ts'

const now = new Date('2026-03-01T12:00:00Z')
const later = '2026-03-01T12:00:00.001Z'
const all = [{ id: 'all', name: 'All' }]
const change = (fields: Partial<Change>): Change => ({
  seq: 1,
  articleId: 'a',
  orderKey: 'k',
  kind: 'revision',
  version: 1,
  status: 'usable',
  headline: 'Ferry runs again',
  sections: [],
  committedAt: '2026-03-01T11:00:00Z',
  ...fields,
})

test.each([
  ['usable', {}, 'visible'],
  ['usable, its embargo just ended', { embargoedUntil: '2026-03-01T12:00:00Z' }, 'visible'],
  ['usable by a clock that runs ahead', { embargoedUntil: later }, 'due'],
  ['withheld', { status: 'withheld' }, 'hidden'],
  ['withheld, its embargo over', { status: 'withheld', embargoedUntil: '2026-03-01T11:00:00Z' }, 'hidden'],
  ['a release by a clock that runs ahead', { kind: 'release', embargoedUntil: later }, 'due'],
  ['a kill', { kind: 'kill', status: 'canceled' }, 'visible'],
  ['a kill of a story nobody saw', { kind: 'kill', status: 'canceled', unseen: true }, 'hidden'],
  ['an expiry', { kind: 'expiry', status: 'withheld' }, 'visible'],
] satisfies [string, Partial<Change>, string][])('a change that is %s is %s', (_, fields, visibility) => {
  expect(visibilityOfChange(change(fields), { held: all, advance: [] }, now)).toBe(visibility)
  expect(visibilityOfChange(change(fields), { held: [], advance: [] }, now)).toBe('hidden')
})

const sport = [{ id: 'sport', name: 'Sport', sections: ['Sport'] }]
const onSport = [{ sections: ['Sport'] }]

test.each([
  ['a hold of a story Sport had', { withdraws: onSport }, 'withdrawn', 'withdrawn'],
  ['a hold of advance copy Sport had', { withdrawsAhead: onSport }, 'hidden', 'withdrawn'],
  [
    'an embargo on a story Sport had',
    { withdraws: onSport, embargoedUntil: later },
    'withdrawn',
    'withdrawn',
  ],
] satisfies [string, Partial<Change>, string, string][])(
  '%s is withdrawn for the licensee who had it',
  (_, fields, visibility, inAdvance) => {
    const held = change({ status: 'withheld', sections: ['World'], ...fields })
    expect(visibilityOfChange(held, { held: sport, advance: [] }, now)).toBe(visibility)
    expect(visibilityOfChange(held, { held: sport, advance: sport }, now)).toBe(inAdvance)
    expect(
      visibilityOfChange(
        held,
        { held: [{ id: 'money', name: 'Money', sections: ['World'] }], advance: [] },
        now,
      ),
    ).toBe('hidden')
  },
)

test('a kill reaches a licensee who had the copy in advance under other sections', () => {
  const kill = change({
    kind: 'kill',
    status: 'canceled',
    unseen: true,
    sections: ['World'],
    reachesAhead: onSport,
  })
  expect(visibilityOfChange(kill, { held: sport, advance: [] }, now)).toBe('hidden')
  expect(visibilityOfChange(kill, { held: sport, advance: sport }, now)).toBe('visible')
  expect(visibilityOfChange(kill, { held: all, advance: [] }, now)).toBe('hidden')
})

test.each([
  ['embargoed', { status: 'withheld', embargoedUntil: later }, 'visible'],
  ['held without an end', { status: 'withheld' }, 'hidden'],
  ['usable by a clock that runs ahead', { embargoedUntil: later }, 'due'],
  ['a kill of a story nobody else saw', { kind: 'kill', status: 'canceled', unseen: true }, 'visible'],
] satisfies [string, Partial<Change>, string][])(
  'to a license for advance copy, a change that is %s is %s',
  (_, fields, visibility) => {
    expect(visibilityOfChange(change(fields), { held: all, advance: all }, now)).toBe(visibility)
    expect(visibilityOfChange(change(fields), { held: [], advance: all }, now)).toBe('hidden')
    expect(visibilityOfChange(change(fields), { held: all, advance: sport }, now)).toBe(
      visibilityOfChange(change(fields), { held: all, advance: [] }, now),
    )
  },
)
