import { parseArgs } from 'node:util'
import { measureColdStart } from './cold-start.ts'
import { countCalls } from './count-calls.ts'
import { MOST_GROWTH, measureGrowth } from './measure-growth.ts'
import { MOST_MEMORY, measureMemory } from './measure-memory.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } })
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs takes a whole number from 1, not ${values.runs}`)

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}; medians of ${runs} alternating runs\n`,
)

const cold = await measureColdStart(runs)
console.log('Cold start of the API, process start to first page of 50')
console.log(`  wiredesk     ${cold.ours.toFixed(0)} ms`)
console.log(`  bare client  ${cold.peer.toFixed(0)} ms`)
console.log(`  ratio        ${cold.ratio.toFixed(2)}\n`)

const calls = await countCalls()
const total = Object.values(calls).reduce((sum, count) => sum + count, 0)
console.log('DynamoDB calls to ingest one story')
for (const [operation, count] of Object.entries(calls)) {
  if (count > 0) console.log(`  ${operation.padEnd(12)} ${count.toFixed(2)}`)
}
console.log(`  in all       ${total.toFixed(2)}`)

const growth = await measureGrowth()
console.log(
  `\nGrowth: what twice the length costs, of ${growth.length} drops and baits (at most ${MOST_GROWTH})`,
)
for (const { name, time, ratio } of growth.slice(0, 8))
  console.log(`  ${ratio.toFixed(2)}  ${name}, ${time.toFixed(0)} ms`)

const memory = await measureMemory()
console.log(
  `\nMemory: the most that a process holds that reads one drop of 10 MiB (at most ${MOST_MEMORY} MiB)`,
)
for (const { name, megabytes } of memory) console.log(`  ${megabytes.toFixed(0).padStart(4)} MiB  ${name}`)
if (
  growth.some(({ ratio }) => ratio > MOST_GROWTH) ||
  memory.some(({ megabytes }) => megabytes > MOST_MEMORY)
)
  process.exitCode = 1
