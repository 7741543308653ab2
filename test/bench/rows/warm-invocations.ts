import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { median } from '../median.ts'
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
  async measure({ runs, share }) {
    const count = Math.round(100_000 * Math.sqrt(share))
    const script = join(import.meta.dirname, '../invoke-many.ts')
    const rounds: z.infer<typeof Printed>[] = []
    for (let run = 0; run < runs; run += 1) {
      const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, String(count)])
      rounds.push(Printed.parse(JSON.parse(stdout)))
    }
    const middle = (of: (round: z.infer<typeof Printed>) => number) => median(rounds.map(of))
    const timesOf = (of: (round: z.infer<typeof Printed>) => z.infer<typeof Times>) => ({
      p50: middle(round => of(round).p50),
      p99: middle(round => of(round).p99),
    })
    const undisturbed = timesOf(round => round.undisturbed)
    return {
      figures: [
        { name: 'invocations', value: String(count), goal: '100000' },
        { name: 'p50, p99', value: inMicroseconds(timesOf(round => round)) },
        { name: 'p99 to p50', value: times(middle(({ p50, p99 }) => p99 / p50)), goal: 'at most 3x' },
        {
          name: 'of those that kept the processor',
          value: `${inMicroseconds(undisturbed)}: ${times(middle(round => round.undisturbed.p99 / round.undisturbed.p50))}`,
        },
        {
          name: 'growth of the heap',
          value: `${(Math.max(...rounds.map(({ growth }) => growth)) / 2 ** 20).toFixed(2)} MiB`,
          goal: 'under 5 MB',
        },
      ],
      note: `Times are of the clock, medians of ${runs} processes; the growth is the greatest of theirs. During ${percent(middle(({ disturbed }) => disturbed))} of the invocations the system gave the processor to another program.`,
    }
  },
}
