import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findLabels, type ScoredSet, scoredSets } from './labelled-sets.ts'
import { missesOf, tableOf } from './print-score.ts'
import { scoreSet } from './score-set.ts'
import { wireTable } from './wire-table.ts'

/*
 * `npm run score [-- lines articles wires] [--from FOLDER] [--no-misses]`: how much of labelled real copy is
 * read right, per measure, and every miss under its measure and the rule that gave the wrong value.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { misses: { type: 'boolean', default: true }, from: { type: 'string' } },
})
const unknown = positionals.filter(name => !scoredSets.some(set => set === name))
if (unknown.length > 0) {
  console.error(`There is no set ${unknown.join(', ')}; choose of ${scoredSets.join(', ')}.`)
  process.exit(64)
}
const chosen = (positionals.length > 0 ? positionals : scoredSets) as ScoredSet[]

for (const set of chosen) {
  const labels = findLabels(set, values.from)
  if (!existsSync(labels)) {
    console.log(`${set}: skipped, there is no labelled copy in ${values.from ?? '../shared'}`)
    continue
  }
  const { board, byFormat } = await scoreSet(set, values.from)
  console.log(`\n${set}\n${tableOf(board)}`)
  if (byFormat) console.log(`\n${wireTable(byFormat)}`)
  if (values.misses) console.log(missesOf(board))
}
