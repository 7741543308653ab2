import { parseArgs } from 'node:util'
import { isPresent, type Score, type ScoredSet, score, sets } from './scorer.ts'

/*
 * `npm run score [-- lines articles wires] [--no-misses]`: how much of labelled real copy is read right, measure by
 * measure, and every miss under its measure.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { misses: { type: 'boolean', default: true } },
})
const chosen = (positionals.length > 0 ? positionals : Object.keys(sets)) as ScoredSet[]

const printScore = (set: ScoredSet, { table, misses }: Score): void => {
  console.log(`\n${set}\n${table}`)
  if (!values.misses) return
  for (const [measure, list] of Map.groupBy(misses, miss => miss.measure)) {
    console.log(`\n${measure}: ${list.length} missed`)
    for (const { id, gold, got } of list)
      console.log(`  ${id}\n    label  ${JSON.stringify(gold)}\n    result ${JSON.stringify(got)}`)
  }
}

for (const set of chosen) {
  if (!isPresent(set)) {
    console.log(`${set}: skipped, there is no labelled copy in ../shared`)
    continue
  }
  try {
    printScore(set, score(set))
  } catch (error) {
    console.error(`\n${set}: could not be scored. ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  }
}
