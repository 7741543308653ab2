import { expect, test } from 'vitest'
import { byUrgency } from '#functions/desk/cases/by-urgency.ts'
import type { Case } from '#schemas/desk/case.ts'
import { anOrder } from '#test/contract/an-order.ts'

const { target, note, drop } = anOrder({ target: { slug: 'Pier Fire' } })
const aCase = (id: string, hour: number, candidates: string[], kind: Case['kind'] = 'kill'): Case => ({
  id,
  kind,
  status: 'open',
  target,
  note,
  candidates,
  drop,
  openedAt: `2026-03-01T0${hour}:00:00.000Z`,
})

test('first come the cases about copy that is out, and those that wait longest', () => {
  const stories = {
    out: { status: 'usable' },
    held: { status: 'withheld' },
    killed: { status: 'canceled' },
  } as const
  const cases = [
    aCase('late-out', 5, ['held', 'out']),
    aCase('held', 1, ['held'], 'withhold'),
    aCase('no-story', 2, []),
    aCase('killed', 4, ['killed']),
    aCase('early-out', 3, ['out'], 'embargo'),
    aCase('no-text-yet', 3, ['unknown']),
  ]
  expect(byUrgency(cases, stories).map(({ id }) => id)).toEqual([
    'early-out',
    'late-out',
    'held',
    'no-story',
    'no-text-yet',
    'killed',
  ])
})
