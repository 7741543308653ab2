import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeTakedown } from '#domain/rights/takedowns/judge-takedown.ts'

const of = (...licensees: string[]) => licensees.map(licenseeId => ({ licenseeId }))
const killed = { status: 'canceled', version: 3 } as const

test.each([
  {
    title: 'given and not acknowledged',
    given: of('gazette'),
    said: [],
    outstanding: ['gazette'],
    acknowledged: [],
  },
  {
    title: 'given twice to one licensee',
    given: of('gazette', 'herald', 'gazette'),
    said: [],
    outstanding: ['gazette', 'herald'],
    acknowledged: [],
  },
  {
    title: 'acknowledged by one of two',
    given: of('gazette', 'herald'),
    said: [{ licenseeId: 'gazette', version: 3 }],
    outstanding: ['herald'],
    acknowledged: ['gazette'],
  },
  {
    title: 'acknowledged at an earlier kill only',
    given: of('gazette'),
    said: [{ licenseeId: 'gazette', version: 2 }],
    outstanding: ['gazette'],
    acknowledged: [],
  },
  {
    title: 'acknowledged by a licensee who was not given it',
    given: [],
    said: [{ licenseeId: 'herald', version: 3 }],
    outstanding: [],
    acknowledged: ['herald'],
  },
])('judgeTakedown for a story that was $title', ({ given, said, outstanding, acknowledged }) => {
  expect(judgeTakedown(killed, given, said)).toEqual({ version: 3, outstanding, acknowledged })
})

test.each([undefined, { status: 'usable', version: 4 }, { status: 'withheld', version: 4 }] as const)(
  'judgeTakedown of an article that is not killed is undefined: %j',
  change => {
    expect(judgeTakedown(change, of('gazette'), [])).toBeUndefined()
  },
)

test('judgeTakedown lists each licensee who was given the article as outstanding until this kill is acknowledged', () => {
  const licenseeId = fc.constantFrom('gazette', 'herald', 'tribune')
  const saying = fc.record({ licenseeId, version: fc.integer({ min: 1, max: 4 }) })
  fc.assert(
    fc.property(fc.array(fc.record({ licenseeId })), fc.array(saying), (given, said) => {
      const standing = judgeTakedown(killed, given, said)
      for (const id of ['gazette', 'herald', 'tribune']) {
        const isHolder = given.some(each => each.licenseeId === id)
        const isHeeded = said.some(each => each.licenseeId === id && each.version === 3)
        expect(standing?.outstanding.filter(each => each === id)).toHaveLength(isHolder && !isHeeded ? 1 : 0)
        expect(standing?.acknowledged.filter(each => each === id)).toHaveLength(isHeeded ? 1 : 0)
      }
    }),
  )
})
