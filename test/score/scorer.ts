import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Labelled copy beside the repository; it belongs to its agencies and is not part of it. */
const shared = join(import.meta.dirname, '../../../shared')
const project = join(import.meta.dirname, '../..')
const script = join(shared, 'score/score.mjs')

/** The sets that can be scored, and the folder of each. */
export const sets = { lines: 'lines', articles: 'lines', wires: 'wires' } as const
export type ScoredSet = keyof typeof sets

/** F1 or accuracy by measure, the table as printed, and one line for each miss. */
export interface Score {
  rows: Record<string, number>
  table: string
  misses: { measure: string; id: string; gold?: unknown; got?: unknown }[]
}

/** Whether a set and its scorer are here. */
export const isPresent = (set: ScoredSet): boolean =>
  existsSync(script) && existsSync(join(shared, sets[set]))

/** Scores a set through the CLI. Throws where the scorer fails. */
export const score = (set: ScoredSet): Score => {
  const args = [script, set, join(shared, sets[set]), '--project', project, '--misses']
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.error) throw run.error
  if (run.status !== 0)
    throw new Error(`scoring ${set} ended with ${run.status}: ${run.stderr.slice(0, 800)}`)
  const lines = run.stdout.trimEnd().split('\n')
  const misses = lines.filter(line => line.startsWith('MISS ')).map(line => JSON.parse(line.slice(5)))
  const table = lines.filter(line => !/^(?:MISS |\{)/.test(line)).join('\n')
  return { rows: JSON.parse(lines.at(-1) ?? '{}').rows, table, misses }
}
