import fc from 'fast-check'
import { expect, test } from 'vitest'
import { history } from './history.ts'
import { playHistory } from './play-history.ts'

test('whatever crashes, comes twice or in another order: one dense log, one CURRENT', async () => {
  let kills = 0
  await fc.assert(
    fc.asyncProperty(history, fc.scheduler(), async (each, scheduler) => {
      const played = await playHistory(each, scheduler)
      kills += played.kills
      expect(played.violations).toEqual([])
    }),
    { numRuns: 1000 },
  )
  expect(kills).toBeGreaterThan(1000)
})
