import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A file mostly waits for the processes that it starts: by itself a core would be left to the runner alone.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
})
