import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runsOf } from '#test/share.ts'
import { history } from './history.ts'
import { playHistory } from './play-history.ts'

test('random histories of crashes, redeliveries and reordering end in one dense log and one current revision', async () => {
  let kills = 0
  await fc.assert(
    fc.asyncProperty(history, fc.scheduler(), async (each, scheduler) => {
      const played = await playHistory(each, scheduler)
      kills += played.kills
      expect(played.violations).toEqual([])
    }),
    { numRuns: runsOf(1000) },
  )
  expect(kills).toBeGreaterThan(1000)
})
