import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { Counts } from './count-played.ts'

const BATCH = 500

/**
 * Plays random histories in as many workers as there are processors, as `--runs` and `--seed` say, and ends
 * the process: exit code 1 if any history breaks a law, with a message on how to replay it. `worker` answers
 * a batch with its counts.
 */
export const runBatches = async (worker: URL, command: string): Promise<never> => {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } },
  })
  const runs = Number(values.runs)
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9))
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
    console.error(`usage: npm run ${command} -- --runs <histories> [--seed <whole number>]`)
    process.exit(2)
  }
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
    const player = new Worker(worker)
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      player.postMessage(batch)
      const [counts]: Counts[] = await once(player, 'message')
      if (!counts) throw new Error('A worker gave no counts')
      total.histories += counts.histories
      total.kills += counts.kills
      total.calls += counts.calls
      total.violations += counts.violations
      if (counts.failure) failures.push(counts.failure)
      if (process.stderr.isTTY) process.stderr.write(`\r${summary()}`)
    }
    await player.terminate()
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), batches.length) }, work))
  if (process.stderr.isTTY) process.stderr.write('\n')
  for (const failure of failures.slice(0, 3)) console.error(failure)
  console.log(summary())
  process.exit(failures.length > 0 ? 1 : 0)
}
