import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faults } from './faults.ts'
import { history } from './history.ts'
import { playHistory } from './play-history.ts'

describe('the model of the commit finds the violation when a port is faulty:', () => {
  test.each(Object.entries(faults))('%s', async (_name, fault) => {
    const checked = await fc.check(
      fc.asyncProperty(
        history,
        fc.scheduler(),
        async (each, scheduler) => (await playHistory(each, scheduler, fault)).violations.length === 0,
      ),
      // A fixed seed: each fault is found in the same history every time.
      { numRuns: 30_000, seed: 11, endOnFailure: true },
    )
    expect(checked.failed).toBe(true)
  })
})
