import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { Counts } from './count-histories.ts'

/*
 * Plays random histories of the commit protocol: npm run test:model -- --runs 100000 [--seed N].
 * Exit code 1 where any of them breaks a law; the message tells how to play it again.
 */

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } },
})
const runs = Number(values.runs)
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9))
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('usage: npm run test:model -- --runs <histories> [--seed <whole number>]')
  process.exit(2)
}

const BATCH = 500
const total: Counts = { histories: 0, kills: 0, calls: 0, violations: 0 }
const failures: string[] = []
const batches = Array.from({ length: Math.ceil(runs / BATCH) }, (_, index) => ({
  runs: Math.min(BATCH, runs - index * BATCH),
  seed: seed + index,
}))
const began = performance.now()

const summary = (): string =>
  `${total.histories} histories, ${total.calls} store calls, ${total.kills} crashes, ${total.violations} violations (${Math.round((performance.now() - began) / 1000)} s, seed ${seed})`

const work = async (): Promise<void> => {
  const worker = new Worker(new URL('./count-in-worker.ts', import.meta.url))
  for (let batch = batches.shift(); batch; batch = batches.shift()) {
    worker.postMessage(batch)
    const [counts]: Counts[] = await once(worker, 'message')
    if (!counts) throw new Error('A worker gave no counts')
    total.histories += counts.histories
    total.kills += counts.kills
    total.calls += counts.calls
    total.violations += counts.violations
    if (counts.failure) failures.push(counts.failure)
    if (process.stderr.isTTY) process.stderr.write(`\r${summary()}`)
  }
  await worker.terminate()
}

await Promise.all(Array.from({ length: Math.min(availableParallelism(), batches.length) }, work))
if (process.stderr.isTTY) process.stderr.write('\n')
for (const failure of failures.slice(0, 3)) console.error(failure)
console.log(summary())
process.exit(failures.length > 0 ? 1 : 0)
