import { expect, test } from 'vitest'
import { isPresent } from '../score/labelled-sets.ts'
import { tableOf } from '../score/print-score.ts'
import { rateAll } from '../score/rate.ts'
import { scoreSet } from '../score/score-set.ts'
import { wireTable } from '../score/wire-table.ts'
import { floors } from './floors.ts'

const present = isPresent('wires')

/**
 * Labelled real files of agencies, kept outside the repository: a measure never falls below what it has
 * reached.
 */
test.skipIf(!present)(
  `wires stay at or above their floors${present ? '' : ' (skipped: no ../shared)'}`,
  async () => {
    const { board, byFormat } = await scoreSet('wires')
    const rows = rateAll(board.rows)
    const tables = `${tableOf(board)}\n${wireTable(byFormat ?? new Map())}`
    for (const [measure, floor] of Object.entries<number>(floors.wires))
      expect(rows[measure], `${measure}\n${tables}`).toBeGreaterThanOrEqual(floor)
  },
)
