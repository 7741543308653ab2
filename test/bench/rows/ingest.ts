import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { median } from '../median.ts'
import { percent } from '../report/figures.ts'
import type { Row } from '../row.ts'

const Printed = z.object({ ours: z.number(), writes: z.number(), all: z.number(), reading: z.number() })

export const ingest: Row = {
  name: 'ingest',
  title: 'Ingest of stories of 6 KB through the local stack, one process',
  async measure({ runs, share }) {
    const script = join(import.meta.dirname, '../ingest-race.ts')
    const count = String(Math.max(20, Math.round(300 * Math.sqrt(share))))
    const rounds: z.infer<typeof Printed>[] = []
    for (let run = 0; run < runs; run += 1) {
      const { stdout } = await promisify(execFile)(process.execPath, [script, count])
      rounds.push(Printed.parse(JSON.parse(stdout)))
    }
    const middle = (of: keyof z.infer<typeof Printed>) => median(rounds.map(round => round[of])).toFixed(0)
    return {
      figures: [
        { name: 'articles a second', value: middle('ours') },
        { name: 'the same writes alone', value: `${middle('writes')} a second` },
        {
          name: 'of what the writes allow',
          value: percent(median(rounds.map(({ ours, writes }) => ours / writes))),
          goal: 'at least 70 %',
        },
        { name: 'the same writes and reads alone', value: `${middle('all')} a second` },
        { name: 'the same drops read alone', value: `${middle('reading')} a second` },
      ],
      note: 'Through the stack, a drop also costs a GET from S3, a message received and deleted, and the look at its receipt, all in the process that serves DynamoDB.',
    }
  },
}
