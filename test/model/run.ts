import { runBatches } from './run-batches.ts'

/* Plays random histories of the commit protocol: npm run test:model -- --runs 100000 [--seed N]. */
await runBatches(new URL('./count-in-worker.ts', import.meta.url), 'test:model')
