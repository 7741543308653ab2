import { parentPort } from 'node:worker_threads'
import * as z from 'zod'
import { countHistories } from './count-histories.ts'

const Batch = z.object({ runs: z.int(), seed: z.int() })

/** The worker of run.ts: plays the batches it is sent, and answers each with its counts. */
parentPort?.on('message', async (message: unknown) => {
  const { runs, seed } = Batch.parse(message)
  parentPort?.postMessage(await countHistories(runs, seed))
})
