import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import type { Row } from '../row.ts'

const Used = z.object({ readUnits: z.number(), calls: z.record(z.string(), z.number()) })
const Printed = z.object({ first: Used, again: Used, killed: Used })

const show = ({ readUnits, calls }: z.infer<typeof Used>): string =>
  `${readUnits} read units (${Object.entries(calls)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')})`

export const pageCost: Row = {
  name: 'page',
  title: 'What a page of 50 summaries reads',
  async measure() {
    const script = join(import.meta.dirname, '../count-page.ts')
    const { stdout } = await promisify(execFile)(process.execPath, [script])
    const { first, again, killed } = Printed.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
    return {
      figures: [
        { name: 'by a Lambda that has not seen it', value: show(first), goal: '4.0' },
        { name: 'with a story on it that was killed since', value: show(killed) },
        { name: 'shown before (304)', value: show(again), goal: '0.5, one query' },
      ],
    }
  },
}
