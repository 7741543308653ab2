import { expect, test } from 'vitest'
import { seeChange } from '#domain/rights/visibility/see-change.ts'
import type { Change } from '#schemas/change.ts'
import { changeAt } from '#test/contract/story.ts'

const now = new Date('2026-03-01T12:00:00Z')
const sport = [{ id: 'sport', name: 'Sport', sections: ['Sport'] }]
const courts = { agency: 'Ridge News', sections: ['Courts'], language: 'de', urgency: 1 }
const cup = { agency: 'Harbor Wire', sections: ['Sport', 'Cup'] }
const named = (seen: Change | 'hidden' | 'due') =>
  typeof seen === 'string' ? seen : [seen.agency, seen.sections, seen.language, seen.urgency]

test.each([
  ['a kill', { kind: 'kill', status: 'canceled', ...courts, alsoReaches: [courts, cup] }],
  ['an expiry', { kind: 'expiry', status: 'withheld', ...courts, alsoReaches: [cup] }],
  ['a hold', { status: 'withheld', ...courts, withdraws: [courts, cup] }],
] satisfies [string, Partial<Change>][])(
  '%s of a story that moved on names the selection it had for the licensee, not the latest',
  (_, fields) => {
    const change = changeAt(2, fields)
    expect(named(seeChange(change, { held: sport, advance: [] }, now))).toEqual([
      'Harbor Wire',
      ['Sport', 'Cup'],
      undefined,
      undefined,
    ])
    expect(
      seeChange(change, { held: [{ id: 'money', name: 'Money', sections: ['Money'] }], advance: [] }, now),
    ).toBe('hidden')
  },
)

test.each([
  ['a kill', { kind: 'kill', status: 'canceled', ...courts, reachesAhead: [cup] }],
  ['an embargo that is moved', { status: 'withheld', ...courts, withdrawsAhead: [courts, cup] }],
] satisfies [string, Partial<Change>][])(
  '%s names to advance licensees what they had in advance',
  (_, fields) => {
    const change = changeAt(2, fields)
    expect(named(seeChange(change, { held: sport, advance: sport }, now))).toEqual([
      'Harbor Wire',
      ['Sport', 'Cup'],
      undefined,
      undefined,
    ])
    expect(seeChange(change, { held: sport, advance: [] }, now)).toBe('hidden')
  },
)

test('a kill that reached the licensee by its latest selection, and any other change, is seen as it is', () => {
  const kill = changeAt(2, { kind: 'kill', status: 'canceled', ...cup, alsoReaches: [courts] })
  const story = changeAt(1, cup)
  expect([kill, story].map(change => seeChange(change, { held: sport, advance: [] }, now))).toEqual([
    kill,
    story,
  ])
})

test('a kill of what was only ever given in advance names what the licensee had in advance, and no other section it holds', () => {
  const money = { id: 'money', name: 'Money', sections: ['Money'] }
  const kill = changeAt(3, {
    kind: 'kill',
    status: 'canceled',
    unseen: true,
    ...cup,
    reachesAhead: [{ sections: ['Money'] }],
  })
  expect(named(seeChange(kill, { held: [...sport, money], advance: [money] }, now))).toEqual([
    undefined,
    ['Money'],
    undefined,
    undefined,
  ])
})
