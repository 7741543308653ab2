import { describe, expect, test } from 'vitest'
import { isPresent } from '../score/labelled-sets.ts'
import { tableOf } from '../score/print-score.ts'
import { rateAll } from '../score/rate.ts'
import { scoreSet } from '../score/score-set.ts'
import { floors } from './floors.ts'

/**
 * Labelled real lines and stories, kept outside the repository: a measure never falls below what it has
 * reached.
 */
describe.for(['lines', 'articles'] as const)('labeled %s', set => {
  const present = isPresent(set)
  test.skipIf(!present)(
    `stay at or above their floors${present ? '' : ' (skipped: no ../shared)'}`,
    async () => {
      const { board } = await scoreSet(set)
      const rows = rateAll(board.rows)
      for (const [measure, floor] of Object.entries<number>(floors[set]))
        expect(rows[measure], `${measure}\n${tableOf(board)}`).toBeGreaterThanOrEqual(floor)
    },
  )
})
