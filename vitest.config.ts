import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

// Each file starts processes and threads of the same modules, which are then compiled only once.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/compiled')

/** Tests of the domain, which has no state: its hundreds of modules need not be loaded anew for each file. */
const ofDomain = 'test/{conformance,domain,schemas}/**/*.test.ts'

export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A file mostly waits for the processes that it starts: by itself a core would be left to the runner alone.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'domain', include: [ofDomain], isolate: false } },
      {
        extends: true,
        test: {
          name: 'all else',
          include: ['test/**/*.test.ts'],
          exclude: [ofDomain],
          globalSetup: ['test/moto/serve-moto.ts'],
        },
      },
    ],
  },
})
