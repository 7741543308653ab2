import { describe, expect, test } from 'vitest'
import { isPresent, score } from '../score/scorer.ts'
import { floors } from './floors.ts'

/** Labelled real lines and stories, beside the repository: a measure never falls below what it has reached. */
describe.for(['lines', 'articles'] as const)('%s', set => {
  const present = isPresent(set)
  test.skipIf(!present)(`stay at or above their floors${present ? '' : ' (skipped: no ../shared)'}`, () => {
    const { rows, table } = score(set)
    for (const [measure, floor] of Object.entries<number>(floors[set]))
      expect(rows[measure], `${measure}\n${table}`).toBeGreaterThanOrEqual(floor)
  })
})
