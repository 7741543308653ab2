import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { times } from '../report/figures.ts'
import type { Row } from '../row.ts'

const Printed = z.object({ p50: z.number(), p99: z.number(), growth: z.number() })

export const warmInvocations: Row = {
  name: 'warm',
  title: 'A warm handler, asked for a page again and again',
  async measure({ share }) {
    const count = Math.round(100_000 * Math.sqrt(share))
    const script = join(import.meta.dirname, '../invoke-many.ts')
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, String(count)])
    const { p50, p99, growth } = Printed.parse(JSON.parse(stdout))
    return {
      figures: [
        { name: 'invocations', value: String(count), goal: '100000' },
        { name: 'p50, p99', value: `${(1000 * p50).toFixed(0)} µs, ${(1000 * p99).toFixed(0)} µs` },
        { name: 'p99 to p50', value: times(p99 / p50), goal: 'at most 3x' },
        { name: 'growth of the heap', value: `${(growth / 2 ** 20).toFixed(2)} MiB`, goal: 'under 5 MB' },
      ],
    }
  },
}
