import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { AT_ONCE } from '#functions/ingest/ingest-drop.ts'
import { median } from '../median.ts'
import { percent } from '../report/figures.ts'
import type { Row } from '../row.ts'

const Printed = z.object({ rate: z.number() })
const variants = ['stack', 'writes', 'together', 'calls', 'reading'] as const
type Round = Record<(typeof variants)[number], number>

export const ingest: Row = {
  name: 'ingest',
  title: 'Ingest of stories of 6 KB through the local stack, one process',
  async measure({ runs, share }) {
    const script = join(import.meta.dirname, '../ingest-race.ts')
    const count = String(Math.max(20, Math.round(300 * Math.sqrt(share))))
    const rateOf = async (variant: string): Promise<number> => {
      const { stdout } = await promisify(execFile)(process.execPath, [script, variant, count])
      return Printed.parse(JSON.parse(stdout)).rate
    }
    const rounds: Round[] = []
    for (let run = 0; run < runs; run += 1) {
      const round: Round = { stack: 0, writes: 0, together: 0, calls: 0, reading: 0 }
      for (const variant of variants) round[variant] = await rateOf(variant)
      rounds.push(round)
    }
    const middle = (of: keyof Round) => median(rounds.map(round => round[of])).toFixed(0)
    const ofThose = (of: keyof Round) => percent(median(rounds.map(round => round.stack / round[of])))
    return {
      figures: [
        { name: 'articles a second', value: middle('stack') },
        { name: 'the same writes alone, one after another', value: `${middle('writes')} a second` },
        { name: 'of what those allow', value: ofThose('writes') },
        {
          name: `the same writes alone, ${AT_ONCE} stories at once`,
          value: `${middle('together')} a second`,
        },
        { name: 'of what those allow', value: ofThose('together'), goal: 'at least 70 %' },
        { name: 'the same writes and reads alone', value: `${middle('calls')} a second` },
        { name: 'the same drops read alone', value: `${middle('reading')} a second` },
      ],
      note: 'Through the stack, a drop also costs a GET from S3, a message received and deleted, and the look at its receipt, all in the process that serves DynamoDB.',
    }
  },
}
