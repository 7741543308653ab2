import { expect, test } from 'vitest'
import { MOST_HIDDEN, scanChanges } from '#license/log/scan-changes.ts'
import { createNewsroom } from '#test/functions/api/newsroom.ts'

type Visibility = 'visible' | 'hidden' | 'due'

const scan = async (visibilities: Visibility[], after: number, limit: number) => {
  const { changes, commit } = createNewsroom()
  for (const [at] of visibilities.entries()) await commit({ id: `a${at}` })
  const { visible, next } = await scanChanges(changes, after, limit, change => {
    const visibility = visibilities[change.seq - 1] ?? 'hidden'
    return visibility === 'visible' ? change : visibility
  })
  return { seen: visible.map(({ seq }) => seq), next }
}
const times = (count: number, visibility: Visibility) => Array.from({ length: count }, () => visibility)

test('a page ends at its last visible change, not at a hidden one', async () => {
  expect(await scan([], 0, 5)).toEqual({ seen: [], next: 0 })
  expect(await scan(times(3, 'hidden'), 1, 5)).toEqual({ seen: [], next: 1 })
  expect(await scan(['hidden', 'visible', 'hidden', 'visible', 'hidden'], 0, 5)).toEqual({
    seen: [2, 4],
    next: 4,
  })
})

test('a page holds no more visible changes than its limit', async () => {
  expect(await scan(times(5, 'visible'), 1, 2)).toEqual({ seen: [2, 3], next: 3 })
  // Behind a hidden one, more are read at once than the page holds.
  expect(await scan(['hidden', ...times(5, 'visible')], 0, 2)).toEqual({ seen: [2, 3], next: 3 })
})

test('a page ends before a change that is due for release', async () => {
  expect(await scan(['visible', 'due', 'visible'], 0, 5)).toEqual({ seen: [1], next: 1 })
  expect(await scan(['due', 'visible'], 0, 5)).toEqual({ seen: [], next: 0 })
})

test('a call skips a bounded number of hidden changes, and then moves the cursor behind them', async () => {
  const log = [...times(MOST_HIDDEN, 'hidden'), 'visible' as const]
  expect(await scan(log.slice(1), 0, 1)).toEqual({ seen: [MOST_HIDDEN], next: MOST_HIDDEN })
  expect(await scan(log, 0, 1)).toEqual({ seen: [], next: MOST_HIDDEN })
  expect(await scan(log, MOST_HIDDEN, 1)).toEqual({ seen: [MOST_HIDDEN + 1], next: MOST_HIDDEN + 1 })
})

test('a call that reaches the bound after a visible change leaves the cursor at that change', async () => {
  const log = ['visible' as const, ...times(MOST_HIDDEN, 'hidden'), 'visible' as const]
  expect(await scan(log, 0, 5)).toEqual({ seen: [1], next: 1 })
  expect(await scan(log, 1, 5)).toEqual({ seen: [], next: MOST_HIDDEN + 1 })
})
