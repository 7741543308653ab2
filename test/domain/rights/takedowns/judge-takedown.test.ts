import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeTakedown } from '#domain/rights/takedowns/judge-takedown.ts'

const of = (...licensees: string[]) => licensees.map(licenseeId => ({ licenseeId }))
const killed = { status: 'canceled', version: 3 } as const

test.each([
  { title: 'given and silent', given: of('gazette'), said: [], outstanding: ['gazette'], acknowledged: [] },
  {
    title: 'given twice, told of once',
    given: of('gazette', 'herald', 'gazette'),
    said: [],
    outstanding: ['gazette', 'herald'],
    acknowledged: [],
  },
  {
    title: 'acknowledged',
    given: of('gazette', 'herald'),
    said: [{ licenseeId: 'gazette', version: 3 }],
    outstanding: ['herald'],
    acknowledged: ['gazette'],
  },
  {
    title: 'an earlier kill acknowledged',
    given: of('gazette'),
    said: [{ licenseeId: 'gazette', version: 2 }],
    outstanding: ['gazette'],
    acknowledged: [],
  },
  {
    title: 'acknowledged by whom it was never given',
    given: [],
    said: [{ licenseeId: 'herald', version: 3 }],
    outstanding: [],
    acknowledged: ['herald'],
  },
])('Judges a takedown: $title', ({ given, said, outstanding, acknowledged }) => {
  expect(judgeTakedown(killed, given, said)).toEqual({ version: 3, outstanding, acknowledged })
})

test.each([undefined, { status: 'usable', version: 4 }, { status: 'withheld', version: 4 }] as const)(
  'Judges none of an article that is not killed: %j',
  change => {
    expect(judgeTakedown(change, of('gazette'), [])).toBeUndefined()
  },
)

test('Whoever was given a killed article is outstanding until this very kill is acknowledged, and nobody else is', () => {
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
