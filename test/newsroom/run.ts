import { runBatches } from '#test/model/run-batches.ts'

/* Plays random histories of the newsroom: npm run test:newsroom -- --runs 100000 [--seed N]. */
await runBatches(new URL('./count-in-worker.ts', import.meta.url), 'test:newsroom')
