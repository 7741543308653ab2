import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { drawPlot } from './report/draw-plot.ts'
import { describeMachine } from './report/machine.ts'
import { type MeasuredRow, writeDocument } from './report/write-document.ts'
import { rows } from './rows/index.ts'
import { type Scale, scales } from './scale.ts'

/*
 * `npm run bench`: measures everything, and writes docs/benchmarks.md. `--quick` takes some minutes;
 * `--short` less than one, and writes nothing, as does `--only ROW`. `--runs` says how many processes each
 * variant gets. lxml is measured if the system's Python has it (Debian: python3-lxml).
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
  },
})
const size: Scale = scales[values.short ? 'short' : values.quick ? 'quick' : 'full']
const runs = Number(values.runs ?? size.runs)
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs takes a whole number from 1, not ${values.runs}`)
const scale = { ...size, runs }
/** Rows that take at most some seconds in the short form. What a story costs in calls is a test (`test/cost`). */
const shortRows = ['feed', 'story']
const chosen = rows.filter(({ name }) =>
  values.only ? name === values.only : !values.short || shortRows.includes(name),
)
if (chosen.length === 0)
  throw new Error(`--only takes one of ${rows.map(({ name }) => name).join(', ')}, not ${values.only}`)

const machine = describeMachine()
console.log(machine.join('\n'))
const docs = join(import.meta.dirname, '../../docs')
const writes = !values.only && !values.short
const measuredRows: MeasuredRow[] = []
for (const row of chosen) {
  console.log(`\n${row.title}`)
  const measured = await row.measure(scale)
  for (const { name, value, goal } of measured.figures)
    console.log(`  ${name}: ${value}${goal ? ` (${goal})` : ''}`)
  measuredRows.push({ row, measured })
  for (const plot of writes ? (measured.plots ?? []) : [])
    writeFileSync(join(docs, 'images', `${plot.file}.svg`), drawPlot(plot))
}
if (writes) writeFileSync(join(docs, 'benchmarks.md'), writeDocument(machine, scale, measuredRows))
process.exit()
