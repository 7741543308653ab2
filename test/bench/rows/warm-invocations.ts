import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { percent, times } from '../report/figures.ts'
import type { Row } from '../row.ts'

const Times = z.object({ p50: z.number(), p99: z.number() })
const Printed = z.object({
  ...Times.shape,
  undisturbed: Times,
  disturbed: z.number(),
  growth: z.number(),
})

const inMicroseconds = ({ p50, p99 }: z.infer<typeof Times>) =>
  `${(1000 * p50).toFixed(0)} µs, ${(1000 * p99).toFixed(0)} µs`

export const warmInvocations: Row = {
  name: 'warm',
  title: 'A warm handler, asked for a page again and again',
  async measure({ share }) {
    const count = Math.round(100_000 * Math.sqrt(share))
    const script = join(import.meta.dirname, '../invoke-many.ts')
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, String(count)])
    const { p50, p99, undisturbed, disturbed, growth } = Printed.parse(JSON.parse(stdout))
    return {
      figures: [
        { name: 'invocations', value: String(count), goal: '100000' },
        { name: 'p50, p99', value: inMicroseconds({ p50, p99 }) },
        { name: 'p99 to p50', value: times(p99 / p50), goal: 'at most 3x' },
        {
          name: 'of those that kept the processor',
          value: `${inMicroseconds(undisturbed)}: ${times(undisturbed.p99 / undisturbed.p50)}`,
        },
        { name: 'growth of the heap', value: `${(growth / 2 ** 20).toFixed(2)} MiB`, goal: 'under 5 MB' },
      ],
      note: `Times are of the clock. During ${percent(disturbed)} of the invocations the system gave the processor to another program.`,
    }
  },
}
