import { parentPort } from 'node:worker_threads'
import * as z from 'zod'
import type { Batch, Counts } from './count-played.ts'

const Asked = z.object({ runs: z.int(), seed: z.int() })

/** In the worker of run.ts: plays the batches it is sent, and answers each with its counts. */
export const answerBatches = (count: (batch: Batch) => Promise<Counts>): void => {
  parentPort?.on('message', async (message: unknown) => {
    parentPort?.postMessage(await count(Asked.parse(message)))
  })
}
